// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/tour_steps.h"

#include "app/desk/tour_hands.h"
#include "models/trade/action.h"
#include "widgets/shell/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace kd::app {

namespace {

using hands::click;
using hands::find;
using hands::press;

// The window's state as a person would read it off the screen, by object names.
class Eyes
{
public:
    explicit Eyes(QWidget *window)
        : m_window(window)
    {}

    [[nodiscard]] bool sees(const QString &name) const { return find(m_window, name) != nullptr; }
    [[nodiscard]] QString text(const QString &name) const
    {
        QWidget *widget = find(m_window, name);
        if (auto *label = qobject_cast<QLabel *>(widget)) {
            return label->text();
        }
        if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
            return button->text();
        }
        if (auto *edit = qobject_cast<QPlainTextEdit *>(widget)) {
            return edit->toPlainText();
        }
        if (auto *box = qobject_cast<QComboBox *>(widget)) {
            return box->currentText();
        }
        return {};
    }
    [[nodiscard]] int rows(const QString &name) const
    {
        auto *view = qobject_cast<QAbstractItemView *>(find(m_window, name));
        return view == nullptr ? 0 : view->model()->rowCount();
    }
    [[nodiscard]] bool isEnabled(const QString &name) const
    {
        QWidget *widget = find(m_window, name);
        return widget != nullptr && widget->isEnabled();
    }
    [[nodiscard]] QVariant property(const QString &name, const char *property) const
    {
        QWidget *widget = find(m_window, name);
        return widget == nullptr ? QVariant() : widget->property(property);
    }

private:
    QWidget *m_window;
};

struct TourSteps
{
    Q_DECLARE_TR_FUNCTIONS(kd::app::TourSteps)
};

// The first of the resolutions that moves something and can be taken now.
QString readyOffer(const Eyes &eyes)
{
    for (const QString &name : {u"offer_reissue"_s, u"offer_refund_full"_s, u"offer_refund_part"_s}) {
        if (eyes.isEnabled(name)) {
            return name;
        }
    }
    return {};
}

bool chooseByKeys(QWidget *window, const QString &box, int steps)
{
    if (!click(window, box)) {
        return false;
    }
    for (int i = 0; i < steps; ++i) {
        press(window, QKeySequence(Qt::Key_Down));
    }
    press(window, QKeySequence(Qt::Key_Return));
    return true;
}

} // namespace

std::vector<Tour::Step> tourSteps(ui::MainWindow &main, const TourMaterial &material)
{
    QWidget *window = &main;
    const Eyes eyes(window);
    std::vector<Tour::Step> steps;
    const auto add = [&](const char *name, std::function<bool()> act, std::function<bool()> until, int withinMs = 30'000) {
        steps.push_back({QCoreApplication::translate("kd::app::TourSteps", name), std::move(act), std::move(until), withinMs});
    };
    add(QT_TRANSLATE_NOOP("kd::app::TourSteps", "first pull"), {},
        [eyes, window] {
            const bool counted = window->property("pulled").toBool();
            return counted && eyes.text(u"sync_progress"_s).isEmpty();
        },
        180'000);
    add(QT_TRANSLATE_NOOP("kd::app::TourSteps", "paste the buyers message"),
        [window, material] {
            if (material.message->isEmpty()) {
                return false;
            }
            QApplication::clipboard()->setText(*material.message);
            press(window, QKeySequence(Qt::CTRL | Qt::Key_N));
            press(window, QKeySequence(Qt::CTRL | Qt::Key_V));
            return true;
        },
        [eyes, material] {
            return eyes.text(u"intake_text"_s) == *material.message && eyes.isEnabled(u"intake_open"_s) &&
                   eyes.sees(u"match_0"_s) && !eyes.text(u"intake_reason"_s).isEmpty();
        });
    add(QT_TRANSLATE_NOOP("kd::app::TourSteps", "open the case"),
        [window] {
            press(window, QKeySequence(Qt::CTRL | Qt::Key_Return));
            return true;
        },
        [eyes] { return eyes.sees(u"header_card"_s) && eyes.sees(u"clock_0"_s) && !eyes.text(u"chip_reason"_s).isEmpty(); });
    add(QT_TRANSLATE_NOOP("kd::app::TourSteps", "machine checks"),
        [window] {
            press(window, QKeySequence(Qt::Key_F5));
            return true;
        },
        [eyes] { return eyes.rows(u"checklist"_s) >= 10 && !readyOffer(eyes).isEmpty(); });
    add(QT_TRANSLATE_NOOP("kd::app::TourSteps", "drop a screenshot"),
        [window, material] { return hands::drop(window, u"case_page"_s, material.screenshot); },
        [eyes] { return eyes.sees(u"evidence_0"_s) && eyes.text(u"evidence_0"_s).isEmpty(); });
    add(QT_TRANSLATE_NOOP("kd::app::TourSteps", "look at it"), [window] { return click(window, u"evidence_0"_s); },
        [eyes, window] {
            QWidget *picture = find(window, u"picture"_s);
            return picture != nullptr && picture->accessibleDescription() == "shown"_L1;
        });
    add(QT_TRANSLATE_NOOP("kd::app::TourSteps", "take the proposal"),
        [window, eyes] {
            if (eyes.sees(u"viewer_page"_s)) {
                press(window, QKeySequence(Qt::Key_Escape));
            }
            const QString offer = readyOffer(eyes);
            return !offer.isEmpty() && click(window, offer);
        },
        [eyes] { return eyes.sees(u"confirm_panel"_s) && !eyes.text(u"confirm_sentence"_s).isEmpty(); });
    add(QT_TRANSLATE_NOOP("kd::app::TourSteps", "confirm once"),
        [window] {
            press(window, QKeySequence(Qt::Key_Return));
            return true;
        },
        [eyes] { return eyes.sees(u"undo_bar"_s) && !eyes.sees(u"confirm_panel"_s); });
    add(QT_TRANSLATE_NOOP("kd::app::TourSteps", "confirmed by the shop"), {},
        [eyes] { return eyes.property(u"undo_bar"_s, "state").toString() == id(IntentState::Confirmed); }, 120'000);
    add(QT_TRANSLATE_NOOP("kd::app::TourSteps", "outbox"),
        [window] { return click(window, u"nav_outbox"_s); }, [eyes] { return eyes.rows(u"outbox_list"_s) >= 1; });
    add(QT_TRANSLATE_NOOP("kd::app::TourSteps", "fill a script"),
        [window, eyes] {
            if (eyes.sees(u"outbox_page"_s)) {
                press(window, QKeySequence(Qt::ALT | Qt::Key_Left));
            }
            return chooseByKeys(window, u"script_picker"_s, 1);
        },
        [window, eyes] {
            if (eyes.text(u"reply_text"_s).size() <= 10 || !eyes.sees(u"guard_verdict"_s)) {
                return false;
            }
            // A key must not go to somebody whose identity nobody has checked: take the next script, as the guard asks.
            const bool blocked = eyes.property(u"guard_verdict"_s, "tone").toString() == "late"_L1;
            if (blocked) {
                (void)chooseByKeys(window, u"script_picker"_s, 1);
            }
            return !blocked;
        });
    add(QT_TRANSLATE_NOOP("kd::app::TourSteps", "copy it"),
        [window] {
            QApplication::clipboard()->clear();
            press(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
            return true;
        },
        [] { return QApplication::clipboard()->text().size() > 10; });
    add(QT_TRANSLATE_NOOP("kd::app::TourSteps", "log the contact with its promise"),
        [window] {
            press(window, QKeySequence(Qt::CTRL | Qt::Key_L));
            return true;
        },
        [eyes] { return eyes.sees(u"contact_sheet"_s); });
    add(QT_TRANSLATE_NOOP("kd::app::TourSteps", "put it on record"),
        [window, eyes] {
            if (auto *promise = qobject_cast<QLineEdit *>(find(window, u"contact_promise"_s)); promise != nullptr && promise->text().isEmpty()) {
                (void)click(window, u"contact_promise"_s);
                hands::type(window, TourSteps::tr("word within an hour"));
                (void)click(window, u"contact_due"_s);
                hands::type(window, u"60"_s);
            }
            return click(window, u"sheet_accept"_s);
        },
        [eyes] { return !eyes.sees(u"contact_sheet"_s); });
    add(QT_TRANSLATE_NOOP("kd::app::TourSteps", "close with cause"),
        [window] {
            press(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
            return true;
        },
        [eyes] { return eyes.sees(u"close_sheet"_s); });
    add(QT_TRANSLATE_NOOP("kd::app::TourSteps", "the case is closed"),
        [window] {
            // Nothing is chosen for whoever closes: cause and fault are theirs to say.
            for (const QString &box : {u"close_cause"_s, u"close_fault"_s}) {
                auto *choice = qobject_cast<QComboBox *>(find(window, box));
                if (choice == nullptr || (choice->currentData().toString().isEmpty() && !chooseByKeys(window, box, 1))) {
                    return false;
                }
            }
            return click(window, u"sheet_accept"_s);
        },
        [eyes] { return !eyes.sees(u"close_sheet"_s) && eyes.sees(u"reply_closed"_s); });
    add(QT_TRANSLATE_NOOP("kd::app::TourSteps", "its history verifies"),
        [window] { return click(window, u"nav_history"_s); },
        [eyes] {
            return eyes.rows(u"history_list"_s) >= 8 && eyes.property(u"history_check"_s, "sound").toBool();
        });
    return steps;
}

bool drawScreenshot(const QString &path)
{
    QImage image(720, 1280, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font = painter.font();
    font.setPixelSize(34);
    painter.setFont(font);
    painter.drawText(QRect(60, 90, 600, 60), Qt::AlignLeft, TourSteps::tr("Redeem"));
    painter.fillRect(QRect(60, 260, 600, 200), QColor(0xFD, 0xEC, 0xEA));
    font.setPixelSize(26);
    painter.setFont(font);
    painter.setPen(QColor(0xB4, 0x23, 0x18));
    painter.drawText(QRect(90, 300, 540, 120), Qt::AlignLeft | Qt::TextWordWrap, TourSteps::tr("This code has already been used."));
    painter.end();
    return image.save(path, "PNG");
}

} // namespace kd::app
