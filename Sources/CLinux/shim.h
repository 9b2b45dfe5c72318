#pragma once
#include <malloc.h>
#include <sys/inotify.h>

// glibc declares these for GNU sources only, which Swift's module of it is not.
extern int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags);
extern int pipe2(int ends[2], int flags);
enum { CHRONOGRAPH_RENAME_EXCHANGE = 2 };
