#include "CMarkdownArena.h"

#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// A large piece of memory from which small ones are cut.
typedef struct Chunk {
  struct Chunk *previous;
  size_t size, used;
  max_align_t bytes[];
} Chunk;

// What stands before each small piece, so that it can grow.
typedef struct {
  size_t size;
} __attribute__((aligned(_Alignof(max_align_t)))) Header;

// The size of a thread's first chunk, which it keeps: enough for a page of average length.
static const size_t first_size = 512 << 10;

static _Thread_local Chunk *newest;
static _Thread_local unsigned depth;

// Frees the chunk that a thread has kept when it ends.
static pthread_key_t kept;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void make_key(void) {
  if (pthread_key_create(&kept, free) != 0) abort();
}

static void add_chunk(size_t least) {
  size_t size = newest == NULL ? first_size : newest->size * 2;
  if (size < least) size = least;
  Chunk *chunk = size > SIZE_MAX - sizeof(Chunk) ? NULL : malloc(sizeof(Chunk) + size);
  if (chunk == NULL) abort();
  *chunk = (Chunk){newest, size, 0};
  if (newest == NULL) {
    pthread_once(&once, make_key);
    pthread_setspecific(kept, chunk);
  }
  newest = chunk;
}

// Returns: How much of a chunk is cut off for a piece and its header.
static size_t room_for(size_t size) {
  size_t unit = sizeof(Header);
  if (size > SIZE_MAX - 2 * unit) abort();
  return unit + (size + unit - 1) / unit * unit;
}

static char *start(Chunk *chunk) { return (char *)chunk->bytes; }

static void *cut(size_t size) {
  size_t room = room_for(size);
  if (newest == NULL || room > newest->size - newest->used) add_chunk(room);
  Header *header = (Header *)(start(newest) + newest->used);
  newest->used += room;
  header->size = size;
  return header + 1;
}

static void *arena_calloc(size_t count, size_t size) {
  size_t bytes;
  if (__builtin_mul_overflow(count, size, &bytes)) abort();
  return memset(cut(bytes), 0, bytes);
}

static void *arena_realloc(void *piece, size_t size) {
  if (piece == NULL) return cut(size);
  Header *header = (Header *)piece - 1;
  if (size <= header->size) return piece;
  // The piece that was cut last grows where it stands.
  size_t old = room_for(header->size), room = room_for(size);
  if ((char *)header + old == start(newest) + newest->used
      && room - old <= newest->size - newest->used) {
    newest->used += room - old;
    header->size = size;
    return piece;
  }
  return memcpy(cut(size), piece, header->size);
}

static void arena_free(void *piece) { (void)piece; }

static cmark_mem arena = {arena_calloc, arena_realloc, arena_free};

cmark_mem *markdown_arena(void) { return &arena; }

void markdown_arena_begin(void) { depth++; }

void markdown_arena_end(void) {
  if (--depth > 0 || newest == NULL) return;
  while (newest->previous != NULL) {
    Chunk *chunk = newest;
    newest = chunk->previous;
    free(chunk);
  }
  newest->used = 0;
}
