"""What follows a submission, for who approves, corrects, decides and leads: a desk of pages, the inbox first."""
