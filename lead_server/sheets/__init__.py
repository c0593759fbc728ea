"""Sheets that the server sends by itself: settings, subscriptions, mails and webhooks, and what became of each."""
