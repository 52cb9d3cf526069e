/* The floor under a build: read every entry, run libcmark over it, write one file of the size that a
   full page has. No head is parsed, nothing is checked or listed: what no generator can do without.

   usage: floor ENTRIES OUTPUT THREADS */
#define _GNU_SOURCE
#include <cmark.h>
#include <fcntl.h>
#include <fts.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FRAME = 1536, LARGEST = 1 << 22 };

static char **paths;
static size_t path_count;
static atomic_size_t next_path;
static const char *output;

static void collect(char *root) {
    char *roots[] = {root, NULL};
    size_t room = 0;
    FTS *tree = fts_open(roots, FTS_PHYSICAL, NULL);
    for (FTSENT *entry; tree && (entry = fts_read(tree));) {
        if (entry->fts_info != FTS_F) continue;
        if (path_count == room) paths = realloc(paths, (room = room ? 2 * room : 4096) * sizeof *paths);
        paths[path_count++] = strdup(entry->fts_path);
    }
    if (tree) fts_close(tree);
}

static void *work(void *unused) {
    char *text = malloc(LARGEST), *page = malloc(LARGEST * 2), name[4096];
    memset(page, ' ', FRAME);
    for (size_t number; (number = atomic_fetch_add(&next_path, 1)) < path_count;) {
        int file = open(paths[number], O_RDONLY);
        ssize_t length = read(file, text, LARGEST - 1);
        close(file);
        if (length < 0) continue;
        text[length] = 0;
        char *body = length > 4 ? strstr(text + 4, "\n---\n") : NULL;
        body = body ? body + 5 : text;
        char *html = cmark_markdown_to_html(body, (size_t)(length - (body - text)), CMARK_OPT_DEFAULT);
        size_t size = strlen(html);
        memcpy(page + FRAME, html, size);
        free(html);
        snprintf(name, sizeof name, "%s/%zu.html", output, number);
        file = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0644);
        if (write(file, page, FRAME + size) < 0) perror(name);
        close(file);
    }
    free(text);
    free(page);
    return unused;
}

int main(int count, char **words) {
    if (count != 4) return 2;
    output = words[2];
    mkdir(output, 0755);
    collect(words[1]);
    int threads = atoi(words[3]);
    pthread_t workers[64];
    if (threads < 1 || threads > 64) return 2;
    for (int i = 0; i < threads; i++) pthread_create(&workers[i], NULL, work, NULL);
    for (int i = 0; i < threads; i++) pthread_join(workers[i], NULL);
    return 0;
}
