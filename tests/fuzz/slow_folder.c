/* Put before a program by LD_PRELOAD: what it asks of files under SLOW_FOLDER takes 50 ms, and now and then 4 s. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#define EVERY 150

static void wait_for(const char *path) {
    static int asked;
    const char *folder = getenv("SLOW_FOLDER");
    if (!folder || !path || strncmp(path, folder, strlen(folder))) return;
    struct timespec pause = {0, 50 * 1000 * 1000};
    if (++asked % EVERY == 0) pause.tv_sec = 4;
    nanosleep(&pause, NULL);
}

#define SLOW(type, name, given, handed)                   \
    type name given {                                     \
        static type(*next) given;                         \
        if (!next) next = dlsym(RTLD_NEXT, #name);        \
        wait_for(path);                                   \
        return next handed;                               \
    }

SLOW(int, stat, (const char *path, struct stat *to), (path, to))
SLOW(int, stat64, (const char *path, struct stat64 *to), (path, to))
SLOW(int, lstat, (const char *path, struct stat *to), (path, to))
SLOW(int, lstat64, (const char *path, struct stat64 *to), (path, to))
SLOW(int, fstatat, (int at, const char *path, struct stat *to, int how), (at, path, to, how))
SLOW(int, fstatat64, (int at, const char *path, struct stat64 *to, int how), (at, path, to, how))
SLOW(int, statx, (int at, const char *path, int how, unsigned int what, struct statx *to), (at, path, how, what, to))
SLOW(int, access, (const char *path, int how), (path, how))
SLOW(DIR *, opendir, (const char *path), (path))

#define SLOW_OPEN(name, given, ...)                       \
    int name(given const char *path, int how, ...) {      \
        static int (*next)(given const char *, int, ...); \
        if (!next) next = dlsym(RTLD_NEXT, #name);        \
        va_list more;                                     \
        va_start(more, how);                              \
        int mode = va_arg(more, int);                     \
        va_end(more);                                     \
        wait_for(path);                                   \
        return next(__VA_ARGS__ path, how, mode);         \
    }
#define COMMA ,

SLOW_OPEN(open, , )
SLOW_OPEN(open64, , )
