"""Messages that scripts ask for: kept, signed, posted to the organisation's webhook, tried again, and shown."""
