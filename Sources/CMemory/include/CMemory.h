#ifndef C_MEMORY_H
#define C_MEMORY_H

/// Has the system's memory grow in large steps, before any thread has asked for some.
///
/// Else glibc lets what a thread may use grow by a page at a time, and a build asks the system more than ten thousand times.
/// Only addresses are reserved: a page takes memory when it is first written to.
void memory_grow_in_large_steps(void);

#endif
