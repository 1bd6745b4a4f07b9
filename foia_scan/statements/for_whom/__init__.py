"""For whom somebody speaks: the body by an office, a place, the words beside a name, or all evidence weighed."""
