#pragma once
#include <malloc.h>

// glibc declares this for GNU sources only, which Swift's module of it is not.
extern int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags);
enum { CHRONOGRAPH_RENAME_EXCHANGE = 2 };
