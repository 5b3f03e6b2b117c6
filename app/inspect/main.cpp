// SPDX-License-Identifier: GPL-3.0-or-later
// kamidesk-inspect: opens one stranger's file and ends. See models/evidence/inspect_protocol.h for what it is asked and
// answers, and limits.h for what it cannot do. `--self-check` (for tests and support) answers with a JSON object that
// says which limits hold on this machine.
#include "app/inspect/decode.h"
#include "app/inspect/limits.h"
#include "models/evidence/content_store.h"
#include "models/evidence/inspect_protocol.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThreadPool>

#include <cstdio>
#include <cstdlib>
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

using namespace Qt::StringLiterals;
namespace inspection = kd::evidence::inspection;

namespace {

void useBareStreams()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    // Whole requests and answers go through at once; a buffer would be asked for after memory is limited.
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    std::setvbuf(stdout, nullptr, _IONBF, 0);
}

bool write(const void *bytes, qint64 count)
{
    return std::fwrite(bytes, 1, static_cast<size_t>(count), stdout) == static_cast<size_t>(count);
}

// To the end, but no more than the largest request; empty when it is larger.
QByteArray readRequest()
{
    constexpr qint64 most = qint64(sizeof(quint32)) + inspection::mostHeaderBytes + kd::evidence::mostBytes;
    constexpr qint64 atOnce = 1024 * 1024;
    QByteArray request;
    for (;;) {
        const qsizetype before = request.size();
        request.resize(before + atOnce);
        const size_t got = std::fread(request.data() + before, 1, static_cast<size_t>(atOnce), stdin);
        request.truncate(before + static_cast<qsizetype>(got));
        if (request.size() > most) {
            return {};
        }
        if (got < static_cast<size_t>(atOnce)) {
            return request;
        }
    }
}

int answerPicture(const kd::inspect::Decoded &decoded)
{
    QJsonObject header;
    header.insert("ok"_L1, true);
    header.insert("kind"_L1, decoded.kind);
    header.insert("original"_L1, inspection::toJson(decoded.original));
    header.insert("size"_L1, inspection::toJson(decoded.image.size()));
    const qint64 rowBytes = qint64(decoded.image.width()) * 4;
    const QByteArray start = inspection::frameStart(std::move(header), rowBytes * decoded.image.height());
    bool isWritten = write(start.constData(), start.size());
    for (int y = 0; isWritten && y < decoded.image.height(); ++y) {
        isWritten = write(decoded.image.constScanLine(y), rowBytes);
    }
    return isWritten ? inspection::exitAnswered : EXIT_FAILURE;
}

int answerRefusal(const QString &code)
{
    QJsonObject header;
    header.insert("ok"_L1, false);
    header.insert("error"_L1, code);
    const QByteArray frame = inspection::frameStart(std::move(header), 0);
    return write(frame.constData(), frame.size()) ? inspection::exitAnswered : EXIT_FAILURE;
}

int inspectOne()
{
    const QByteArray request = readRequest();
    const auto frame = inspection::unframe(request);
    if (!frame) {
        return inspection::exitUnreadable;
    }
    const QSize within = inspection::sizeAt(frame->header, "within"_L1);
    if (!within.isValid()) {
        return inspection::exitUnreadable;
    }
    // Not copied: the request outlives the decoding.
    const auto decoded =
        kd::inspect::decode(QByteArray::fromRawData(frame->payload.data(), frame->payload.size()), within);
    return decoded ? answerPicture(*decoded) : answerRefusal(decoded.error());
}

int checkSelf()
{
    const QByteArray report = QJsonDocument(kd::inspect::tryForbidden()).toJson(QJsonDocument::Compact) + '\n';
    return write(report.constData(), report.size()) ? EXIT_SUCCESS : EXIT_FAILURE;
}

[[noreturn]] void work(bool isSelfCheck)
{
    int exitCode = inspection::exitNotLimited;
    if (kd::inspect::giveUpRights()) {
        exitCode = isSelfCheck ? checkSelf() : inspectOne();
    }
    // At once: after a stranger's file has been through the decoders, no destructor is worth running.
    std::_Exit(exitCode);
}

} // namespace

int main(int argc, char **argv)
{
    kd::inspect::saveAddressSpace();
    QCoreApplication app(argc, argv);
    const bool isSelfCheck = QCoreApplication::arguments().contains(u"--self-check"_s);
    useBareStreams();
    kd::inspect::loadDecoders();
    // Qt scales large pictures on its thread pool and waits for it, but once the rights are gone no thread can start.
    // On a thread of that very pool Qt does the work where it stands.
    QThreadPool *const pool = QThreadPool::globalInstance();
    pool->setMaxThreadCount(1);
    pool->start([isSelfCheck] { work(isSelfCheck); });
    pool->waitForDone();
    return EXIT_FAILURE; // not reached: work() ends the process
}
