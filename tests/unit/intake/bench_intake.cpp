// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how an analyser reads labelled files and how long a message takes: bench_intake [--folder WORDS] FILE.tsv … Used while the word
// lists are worked on; the targets themselves are tests.
#include "models/intake/evaluation.h"

#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#include <cstdio>

using namespace kd;

int main(int argc, char **argv)
{
    QElapsedTimer loading;
    loading.start();
    const bool folder = argc > 2 && qstrcmp(argv[1], "--folder") == 0;
    const auto analyser = folder ? intake::Analyser::load(QString::fromLocal8Bit(argv[2])) : intake::Analyser::load();
    if (!analyser) {
        fprintf(stderr, "%s\n", qPrintable(toLogLine(analyser.error())));
        return 1;
    }
    printf("loaded in %lld ms\n", static_cast<long long>(loading.elapsed()));
    for (int i = folder ? 3 : 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly)) {
            fprintf(stderr, "%s: cannot be read\n", argv[i]);
            return 1;
        }
        const auto result = intake::evaluate(*analyser, file.readAll());
        if (!result) {
            fprintf(stderr, "%s: %s\n", argv[i], qPrintable(toLogLine(result.error())));
            return 1;
        }
        for (const intake::Evaluation::Miss &miss : result->misses) {
            printf("%s\t%s\twant %s\tgot %s\t%s\n", qPrintable(miss.row), qPrintable(miss.field), qPrintable(miss.expected),
                   qPrintable(miss.got), qPrintable(miss.text));
        }
        const auto line = [&](const char *field, int right) {
            printf("  %-7s %s\n", field, qPrintable(intake::share(right, result->rows)));
        };
        printf("%s: %d rows\n", argv[i], result->rows);
        line("type", result->type);
        line("reason", result->reason);
        line("demand", result->demand);
        line("tone", result->tone);
        line("orders", result->orders);

        file.seek(0);
        std::vector<qint64> times;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (int round = 0; round < 5; ++round) {
            for (const QByteArray &row : lines) {
                const QString text = QString::fromUtf8(row.mid(row.lastIndexOf('\t') + 1));
                QElapsedTimer timer;
                timer.start();
                (void)analyser->analyse(text);
                times.push_back(timer.nsecsElapsed());
            }
        }
        std::sort(times.begin(), times.end());
        printf("  ms a message: p50 %.3f, p95 %.3f, longest %.3f\n", double(times[times.size() / 2]) / 1e6,
               double(times[times.size() * 95 / 100]) / 1e6, double(times.back()) / 1e6);
    }
    return 0;
}
