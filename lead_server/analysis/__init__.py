"""Recordings read by the machine: stages that a worker does one by one, each resumable, versioned and shown."""
