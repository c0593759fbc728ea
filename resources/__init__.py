"""Files that travel with the desk: themes, words, sounds. `agent_app.resources` is the one loader."""
