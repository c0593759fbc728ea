"""The room of access: permissions, masks, alarms, administration."""
