// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for kamidesk-inspect when a test wants to see it misbehave. What it does is the end of its file name,
// because the inspector starts its program without arguments and with a bare environment.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>

namespace {

void say(const std::string &header, std::size_t payloadBytes)
{
    const auto size = static_cast<unsigned>(header.size());
    for (const int shift : {24, 16, 8, 0}) {
        std::fputc(static_cast<int>((size >> shift) & 0xff), stdout);
    }
    std::fwrite(header.data(), 1, header.size(), stdout);
    for (std::size_t i = 0; i < payloadBytes; ++i) {
        std::fputc(0x7f, stdout);
    }
    std::fflush(stdout);
}

bool readAll()
{
    char block[4096];
    while (std::fread(block, 1, sizeof block, stdin) == sizeof block) {
    }
    return std::feof(stdin) != 0;
}

} // namespace

int main(int, char **argv)
{
    const std::string path = argv[0];
    const auto is = [&path](const char *what) {
        const std::string suffix = std::string("-") + what;
        return path.size() >= suffix.size() && path.compare(path.size() - suffix.size(), suffix.size(), suffix) == 0;
    };
    if (is("deaf")) {
        return 0; // without having read a byte
    }
    if (is("endless")) {
        for (;;) {
            std::fwrite(path.data(), 1, path.size(), stdout);
        }
    }
    if (!readAll()) {
        return 1;
    }
    if (is("hang")) {
        std::this_thread::sleep_for(std::chrono::hours(1));
    } else if (is("crash")) {
        std::abort();
    } else if (is("halfway")) {
        say(R"({"ok":true,"kind":"png","original":[4,4],"size":[4,4],"bytes":64})", 10);
        std::abort();
    } else if (is("cut")) {
        say(R"({"ok":true,"kind":"png","original":[4,4],"size":[4,4],"bytes":64})", 63);
    } else if (is("liar")) { // more pixels claimed than sent, consistently with the byte count
        say(R"({"ok":true,"kind":"png","original":[40,40],"size":[40,40],"bytes":64})", 64);
    } else if (is("larger")) { // a larger picture than was asked for
        say(R"({"ok":true,"kind":"png","original":[40,40],"size":[40,40],"bytes":6400})", 6400);
    } else if (is("negative")) {
        say(R"({"ok":true,"kind":"png","original":[-4,-4],"size":[-4,-4],"bytes":64})", 64);
    } else if (is("overflow")) { // 4 * 65536 * 65536 is 0 in 32 bits and 2^34 in 64
        say(R"({"ok":true,"kind":"png","original":[65536,65536],"size":[65536,65536],"bytes":0})", 0);
    } else if (is("strange")) {
        say(R"({"ok":true,"kind":"svg","original":[4,4],"size":[4,4],"bytes":64})", 64);
    } else if (is("gossip")) {
        say(R"({"ok":false,"error":"<img src=x>","bytes":0})", 0);
    } else if (is("noise")) {
        say("this is no JSON", 100);
    } else if (is("good")) {
        say(R"({"ok":true,"kind":"png","original":[4,4],"size":[4,4],"bytes":64})", 64);
    } else if (is("unlimited")) {
        return 3;
    } else if (is("late")) {
        return 5;
    } else if (is("odd")) {
        return 77;
    }
    return 0;
}
