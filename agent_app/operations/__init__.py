"""The Operations desk: pages for the people who prepare what agents sell and say."""
