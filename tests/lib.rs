//! The tests of the whole house; each test binary stands in a folder of its own.
