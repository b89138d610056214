/* Stands between the program and the C library and makes the disk under the database fail.
 *
 * Only files that end in ".db" or ".db-wal" are touched; SQLite maps "-shm" and rebuilds it.
 * The test steers it through the file FAULT_CONTROL, which is mapped. In the folder FAULT_UNDO it
 * keeps for each file what has been overwritten since the last fsync: whoever applies that
 * backwards gets what a disk holds after a power cut that loses all that was never synced. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* Must be the same as in shim.rs. */
struct control {
  volatile int32_t sync_error;   /* errno of fsync and fdatasync; 0: they work */
  volatile int32_t write_error;  /* errno of write and pwrite; 0: they work */
  volatile int32_t short_writes; /* 1: half of what is asked for, and ENOSPC for the last byte */
  volatile int32_t fake_sync;    /* 1: fsync says yes and does nothing */
  volatile int32_t sync_delay;   /* in microseconds, before fsync does anything */
  volatile int32_t spare_calls;  /* as many calls still work */
  volatile int32_t failed_calls; /* as many have failed */
};

enum { DB, WAL, FILES, OTHER = -1 };

static struct control *control;
static int undo[FILES] = {-1, -1};
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off64_t);
static ssize_t (*real_pread)(int, void *, size_t, off64_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_ftruncate)(int, off64_t);

static void die(const char *what) {
  perror(what);
  _exit(120);
}

static int open_undo(const char *folder, const char *name) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  int fd = open(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
  if (fd < 0) die(path);
  return fd;
}

__attribute__((constructor)) static void start(void) {
  real_write = dlsym(RTLD_NEXT, "write");
  real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
  real_pread = dlsym(RTLD_NEXT, "pread64");
  real_fsync = dlsym(RTLD_NEXT, "fsync");
  real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
  real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
  const char *path = getenv("FAULT_CONTROL");
  const char *folder = getenv("FAULT_UNDO");
  if (!path || !folder) die("FAULT_CONTROL and FAULT_UNDO");
  int fd = open(path, O_RDWR | O_CLOEXEC);
  if (fd < 0) die(path);
  control = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (control == MAP_FAILED) die("mmap");
  close(fd);
  undo[DB] = open_undo(folder, "db");
  undo[WAL] = open_undo(folder, "wal");
}

static int ends_with(const char *path, size_t length, const char *tail) {
  size_t tail_length = strlen(tail);
  return length >= tail_length && !memcmp(path + length - tail_length, tail, tail_length);
}

static int file_of(int fd) {
  char link[64], path[4096];
  if (!control || fd <= 2) return OTHER;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path);
  if (length <= 0) return OTHER;
  if (ends_with(path, length, ".db")) return DB;
  if (ends_with(path, length, ".db-wal")) return WAL;
  return OTHER;
}

/* Whether this call is one that fails. */
static int fails(int32_t error) {
  if (!error) return 0;
  if (control->spare_calls > 0) {
    control->spare_calls--;
    return 0;
  }
  control->failed_calls++;
  return 1;
}

/* Writes down what a write of `count` bytes at `offset` takes away. */
static void remember(int file, int fd, off64_t offset, size_t count) {
  struct stat64 it;
  if (fstat64(fd, &it)) die("fstat");
  size_t old = offset >= it.st_size ? 0 : (size_t)(it.st_size - offset);
  if (old > count) old = count;
  int64_t head[3] = {offset, it.st_size, (int64_t)old};
  char *record = malloc(sizeof head + old);
  memcpy(record, head, sizeof head);
  if (old && real_pread(fd, record + sizeof head, old, offset) != (ssize_t)old) die("pread");
  if (real_write(undo[file], record, sizeof head + old) != (ssize_t)(sizeof head + old))
    die("undo");
  free(record);
}

/* How much of a write is let through; -1: errno is set. */
static ssize_t let_through(size_t count) {
  if (fails(control->write_error)) {
    errno = control->write_error;
    return -1;
  }
  if (!fails(control->short_writes)) return (ssize_t)count;
  if (count > 1) return (ssize_t)(count / 2);
  errno = ENOSPC;
  return -1;
}

static ssize_t write_at(int file, int fd, const void *bytes, size_t count, off64_t offset) {
  pthread_mutex_lock(&lock);
  ssize_t done = let_through(count);
  if (done > 0) {
    remember(file, fd, offset, (size_t)done);
    done = real_pwrite(fd, bytes, (size_t)done, offset);
  }
  int error = errno;
  pthread_mutex_unlock(&lock);
  errno = error;
  return done;
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset) {
  int file = file_of(fd);
  if (file == OTHER) return real_pwrite(fd, bytes, count, offset);
  return write_at(file, fd, bytes, count, offset);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) {
  return pwrite64(fd, bytes, count, offset);
}

ssize_t write(int fd, const void *bytes, size_t count) {
  int file = file_of(fd);
  if (file == OTHER) return real_write(fd, bytes, count);
  off64_t offset = lseek64(fd, 0, SEEK_CUR);
  ssize_t done = write_at(file, fd, bytes, count, offset);
  if (done > 0) lseek64(fd, offset + done, SEEK_SET);
  return done;
}

int ftruncate64(int fd, off64_t length) {
  int file = file_of(fd);
  if (file == OTHER) return real_ftruncate(fd, length);
  pthread_mutex_lock(&lock);
  remember(file, fd, length, SIZE_MAX);
  int result = real_ftruncate(fd, length);
  pthread_mutex_unlock(&lock);
  return result;
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

static int sync_with(int (*real)(int), int fd) {
  int file = file_of(fd);
  if (file == OTHER) return real(fd);
  usleep((useconds_t)control->sync_delay);
  pthread_mutex_lock(&lock);
  int result = 0, error = 0;
  if (fails(control->sync_error)) {
    result = -1;
    error = control->sync_error;
  } else if (!control->fake_sync) {
    result = real(fd);
    error = errno;
    if (!result && real_ftruncate(undo[file], 0)) die("undo");
  }
  pthread_mutex_unlock(&lock);
  errno = error;
  return result;
}

int fsync(int fd) { return sync_with(real_fsync, fd); }

int fdatasync(int fd) { return sync_with(real_fdatasync, fd); }
