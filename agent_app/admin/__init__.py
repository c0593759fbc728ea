"""The Admin desk: who may what, people and places, devices, how long things are kept, and who did what."""
