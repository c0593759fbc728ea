"""Her work about customers who are not hers: a ticket, a deal, a visit that was handed to her."""
