// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/intake_of_files.h"

#include "models/lists/session.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QThreadPool>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace kd::ui {

namespace {

struct Files
{
    Q_DECLARE_TR_FUNCTIONS(kd::ui::Files)
};

struct Loaded
{
    QString name;
    QByteArray bytes;
    QString complaint; ///< instead of bytes
};

void keep(lists::Session &session, QWidget *place, CaseId caseId, const Loaded &loaded)
{
    if (!loaded.complaint.isEmpty()) {
        Q_EMIT session.told(loaded.complaint);
        return;
    }
    session.ask(session.desk().addEvidence(session.me().id, caseId, loaded.name, loaded.bytes), place,
                [&session](const CaseEvidence &piece) {
                    Q_EMIT session.told(Files::tr("Kept as evidence: %1").arg(piece.kind.toUpper()));
                });
}

// `load` runs on a worker: a file may lie on a slow disk or a network share, and writing a PNG takes its time.
template<typename F>
void later(lists::Session &session, QWidget *place, CaseId caseId, F load)
{
    auto *watcher = new QFutureWatcher<Loaded>(place);
    QObject::connect(watcher, &QFutureWatcherBase::finished, place, [&session, place, caseId, watcher] {
        watcher->deleteLater();
        keep(session, place, caseId, watcher->result());
    });
    QPromise<Loaded> promise;
    watcher->setFuture(promise.future());
    promise.start();
    // A QPromise can only be moved; the pool copies what it is given.
    auto shared = std::make_shared<QPromise<Loaded>>(std::move(promise));
    QThreadPool::globalInstance()->start([shared, load = std::move(load)] {
        shared->addResult(load());
        shared->finish();
    });
}

Loaded loadFile(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return {info.fileName(), {}, Files::tr("This file cannot be read.")};
    }
    if (file.size() > largestFile) {
        return {info.fileName(), {}, Files::tr("Files above 64 MB are not taken.")};
    }
    return {info.fileName(), file.readAll(), {}};
}

// As which kinds of file a picture lies on a clipboard, the best for evidence first. Its bytes are taken as they are:
// only the process apart decodes what strangers made.
constexpr std::pair<QLatin1StringView, QLatin1StringView> pictureKinds[] = {
    {"image/png"_L1, "png"_L1}, {"image/jpeg"_L1, "jpg"_L1}, {"image/webp"_L1, "webp"_L1}, {"image/gif"_L1, "gif"_L1}};

bool takeRawPicture(lists::Session &session, QWidget *place, CaseId caseId, const QMimeData &data)
{
    for (const auto &[mime, suffix] : pictureKinds) {
        const QByteArray bytes = data.hasFormat(mime) ? data.data(mime) : QByteArray();
        if (!bytes.isEmpty()) {
            keep(session, place, caseId,
                 bytes.size() > largestFile ? Loaded{{}, {}, Files::tr("Files above 64 MB are not taken.")}
                                            : Loaded{QString(Files::tr("pasted") + u'.' + suffix), bytes, {}});
            return true;
        }
    }
    return false;
}

void takeFile(lists::Session &session, QWidget *place, CaseId caseId, const QString &path)
{
    later(session, place, caseId, [path] { return loadFile(path); });
}

} // namespace

bool carriesEvidence(const QMimeData &data)
{
    return data.hasImage() || data.hasUrls() ||
           std::any_of(std::begin(pictureKinds), std::end(pictureKinds),
                       [&](const auto &kind) { return data.hasFormat(kind.first); });
}

bool takeEvidence(lists::Session &session, QWidget *place, CaseId caseId, const QMimeData &data)
{
    bool took = false;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            takeFile(session, place, caseId, url.toLocalFile());
            took = true;
        }
    }
    if (took || takeRawPicture(session, place, caseId, data)) {
        return true;
    }
    if (!data.hasImage()) {
        return false;
    }
    // Pixels without a file around them, as another program or the system gives them: there is nothing left to decode.
    const auto image = qvariant_cast<QImage>(data.imageData());
    if (image.isNull()) {
        return false;
    }
    later(session, place, caseId, [image]() -> Loaded {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        return image.save(&buffer, "PNG") ? Loaded{QString(Files::tr("pasted") + u".png"_s), bytes, {}}
                                          : Loaded{{}, {}, Files::tr("The pasted picture cannot be kept.")};
    });
    return true;
}

void chooseEvidence(lists::Session &session, QWidget *place, CaseId caseId)
{
    auto *dialog = new QFileDialog(place->window(), Files::tr("Add evidence"));
    dialog->setNameFilters({Files::tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)"), Files::tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, place, [&session, place, caseId](const QStringList &paths) {
        for (const QString &path : paths) {
            takeFile(session, place, caseId, path);
        }
    });
    dialog->open();
}

} // namespace kd::ui
