"""What an admin does: people, places, devices, rules. One service behind the Admin desk and the command line."""
