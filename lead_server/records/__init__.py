"""Records: tickets, deals, follow-up visits and consents, for who leads and operates."""
