// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/confirm_panel.h"

#include "models/desk/error_text.h"
#include "models/lists/labels.h"
#include "models/lists/sentences.h"
#include "models/lists/session.h"
#include "widgets/actions/offer_text.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {
constexpr int lookAfterMs = 120; ///< while somebody types
} // namespace

ConfirmPanel::ConfirmPanel(lists::Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_form(new WishForm(session))
    , m_soon(new QTimer(this))
    , m_sentence(label({}))
    , m_steps(label({}, u"small"_s))
    , m_limits(label({}, u"small"_s))
    , m_complaint(label({}, u"late"_s))
    , m_sure(new QCheckBox(tr("Checked: this cannot be taken back")))
    , m_glassName(label(tr("Why it is done although checks are missing, at least 10 characters"), u"small"_s))
    , m_glass(new QLineEdit)
    , m_confirm(new QPushButton(tr("Confirm")))
{
    setObjectName(u"confirm_panel"_s);
    setAccessibleName(tr("Confirmation"));
    setProperty("kind", u"confirm"_s);
    setFocusPolicy(Qt::TabFocus);
    auto *layout = column(size::gap, this);
    setMargins(layout, size::gapM, size::gapM);
    layout->addWidget(m_form);
    m_sentence->setObjectName(u"confirm_sentence"_s);
    m_steps->setObjectName(u"confirm_steps"_s);
    m_complaint->setObjectName(u"confirm_complaint"_s);
    for (QLabel *text : {m_sentence, m_steps, m_limits, m_complaint}) {
        text->setWordWrap(true);
        layout->addWidget(text);
    }
    m_sure->setObjectName(u"confirm_sure"_s);
    m_glass->setObjectName(u"confirm_glass"_s);
    m_glass->setAccessibleName(m_glassName->text());
    m_glassName->setBuddy(m_glass);
    m_glassName->setWordWrap(true);
    layout->addWidget(m_sure);
    layout->addWidget(m_glassName);
    layout->addWidget(m_glass);
    auto *buttons = row(size::gap);
    auto *back = new QPushButton(tr("Back"));
    back->setObjectName(u"confirm_back"_s);
    m_confirm->setObjectName(u"confirm_accept"_s);
    m_confirm->setProperty("kind", u"primary"_s);
    buttons->addWidget(m_confirm, 1);
    buttons->addWidget(back);
    layout->addLayout(buttons);
    m_soon->setSingleShot(true);
    m_soon->setInterval(lookAfterMs);
    connect(m_soon, &QTimer::timeout, this, &ConfirmPanel::look);
    connect(m_form, &WishForm::edited, this, [this] { m_touched = true; });
    connect(m_form, &WishForm::changed, this, [this] {
        setReady(false);
        m_soon->start();
    });
    connect(back, &QPushButton::clicked, this, &ConfirmPanel::left);
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmPanel::confirm);
    hide();
}

void ConfirmPanel::ask(const ActionChoice &choice, const casework::CaseView &view, bool online)
{
    const bool again = isAsking() && view.record.id == m_view.record.id && choice.kind == ActionChoice::Kind::Offer &&
                       m_choice.kind == choice.kind && m_choice.offer.resolution == choice.offer.resolution;
    if (again) {
        focusForm(); // the same key once more must not cost what is typed
        return;
    }
    m_choice = choice;
    m_view = view;
    m_online = online;
    m_asking = false;
    m_preview.reset();
    for (QLabel *text : {m_sentence, m_steps, m_limits, m_complaint}) {
        text->clear();
        text->hide();
    }
    m_sure->setChecked(false);
    m_sure->hide();
    m_glass->clear();
    m_glass->hide();
    m_glassName->hide();
    m_form->ask(choice, view);
    m_touched = m_form->firstToFill() == nullptr; // with nothing to fill in, what is wrong is no matter of time
    m_confirm->setText(choice.kind != ActionChoice::Kind::Offer      ? tr("Confirm")
                       : choice.offer.does == actions::Does::Refund  ? tr("Confirm refund")
                       : choice.offer.does == actions::Does::Reissue ? tr("Confirm new key")
                                                                     : tr("Confirm"));
    setReady(false);
    QFrame::show();
    focusForm();
    look();
}

void ConfirmPanel::focusForm()
{
    QWidget *first = m_form->firstToFill();
    first != nullptr ? first->setFocus() : setFocus(); // the button takes it over as soon as it may be pressed
}

void ConfirmPanel::look()
{
    m_soon->stop();
    if (m_choice.kind == ActionChoice::Kind::Offer && m_choice.offer.does == actions::Does::Review) {
        m_sentence->setText(tr("The case goes to a senior, who decides within 1 h."));
        m_sentence->show();
        setReady(true);
        takeFocusOver();
        return;
    }
    const Result<actions::Wish> wish = m_form->wish();
    if (!wish) {
        complain(desk::errorText(wish.error()));
        return;
    }
    const int query = ++m_query;
    m_session.ask(
        m_session.desk().preview(m_session.me().id, m_view.record.id, *wish), this,
        [this, query](const desk::Preview &preview) {
            if (query == m_query) {
                show(preview);
            }
        },
        [this, query](const Error &error) {
            if (query == m_query) {
                complain(desk::errorText(error));
            }
            return true;
        });
}

void ConfirmPanel::show(const desk::Preview &preview)
{
    m_preview = preview;
    const bool toShop = preview.draft.plan.has_value();
    m_sentence->setText(
        lists::inARow({consequence(preview, m_view),
                       m_online || !toShop ? QString() : tr("The shop cannot be reached: it waits in the outbox.")}));
    m_sentence->show();
    m_steps->setText(toShop ? stepsText(preview) : QString());
    m_steps->setVisible(toShop);
    QStringList limits;
    if (!preview.approvalNeeded.isEmpty()) {
        limits << tr("Above your limit: another profile has to approve it.");
    }
    if (!preview.draft.reveals.empty()) {
        limits << tr("A key goes to the buyer: that is a reveal on record.");
    }
    if (toShop && !preview.final) {
        limits << tr("It can be taken back for %1 s.").arg(preview.draft.plan->undoPause.count() / 1000);
    }
    m_limits->setText(limits.join(u'\n'));
    m_limits->setVisible(!limits.isEmpty());
    const QString given = toShop && actions::gives(*preview.draft.plan) ? givenText(m_view) : QString();
    m_givenBefore = !given.isEmpty();
    if (m_givenBefore) {
        m_sentence->setText(tr("This case already gave the buyer: %1.").arg(given) + u'\n' + m_sentence->text());
    }
    m_sure->setText(preview.final ? tr("Checked: this cannot be taken back")
                                  : tr("Checked: the buyer gets this as well"));
    m_sure->setVisible(preview.final || m_givenBefore);
    const bool locked = !preview.lockedBy.isEmpty();
    m_glass->setVisible(locked && preview.mayBreakGlass);
    m_glassName->setVisible(locked && preview.mayBreakGlass);
    m_complaint->setVisible(locked);
    m_complaint->clear();
    if (locked) {
        QStringList probes;
        for (const QString &probe : preview.lockedBy) {
            probes << lists::probeLabel(probe);
        }
        m_complaint->setText(tr("Locked until these are answered: %1.").arg(probes.join(u", "_s)));
    }
    setReady(!locked || preview.mayBreakGlass);
    takeFocusOver();
}

void ConfirmPanel::complain(const QString &complaint)
{
    setReady(false);
    m_complaint->setText(complaint);
    m_complaint->setVisible(m_touched);
}

void ConfirmPanel::setReady(bool ready)
{
    m_ready = ready;
    m_confirm->setEnabled(ready && !m_asking);
}

void ConfirmPanel::takeFocusOver()
{
    if (hasFocus() && m_confirm->isEnabled()) {
        m_confirm->setFocus();
    }
}

std::optional<QString> ConfirmPanel::glass() const
{
    return m_preview && !m_preview->lockedBy.isEmpty() ? std::optional(m_glass->text()) : std::nullopt;
}

void ConfirmPanel::confirm()
{
    if (m_asking) {
        return;
    }
    m_touched = true;
    if (!m_ready) {
        m_complaint->setVisible(!m_complaint->text().isEmpty());
        return;
    }
    if (m_choice.kind == ActionChoice::Kind::Offer && m_choice.offer.does == actions::Does::Review) {
        escalate();
        return;
    }
    const Result<actions::Wish> wish = m_form->wish();
    if (!wish || !m_preview) {
        return;
    }
    if ((m_preview->final || m_givenBefore) && !m_sure->isChecked()) {
        m_complaint->setText(m_preview->final ? tr("Tick the box first: this cannot be taken back.")
                                              : tr("Tick the box first: the buyer was already given something."));
        m_complaint->show();
        m_sure->setFocus();
        return;
    }
    m_asking = true;
    setReady(true);
    m_session.ask(
        m_session.desk().act(m_session.me().id, m_view.record.id, *wish, glass()), this,
        [this](const std::vector<Intent> &intents) {
            tellOutcome(intents);
            Q_EMIT carriedOut(!intents.empty());
        },
        [this](const Error &error) {
            m_asking = false;
            complain(desk::errorText(error));
            return true;
        });
}

void ConfirmPanel::tellOutcome(const std::vector<Intent> &intents)
{
    const bool waits = std::any_of(intents.begin(), intents.end(), [](const Intent &intent) {
        return intent.state == IntentState::AwaitingApproval;
    });
    const QString done = m_choice.kind == ActionChoice::Kind::Offer
                             ? tr("On record: %1.").arg(lists::label(m_choice.offer.resolution))
                             : tr("On record.");
    Q_EMIT m_session.told(waits              ? tr("It waits for an approval.")
                          : intents.empty() ? done
                                            : tr("In the outbox."));
}

void ConfirmPanel::escalate()
{
    m_asking = true;
    setReady(true);
    const Result<actions::Wish> wish = m_form->wish();
    m_session.ask(
        m_session.desk().escalate(m_session.me().id, m_view.record.id, wish ? wish->reason : QString()), this,
        [this] {
            Q_EMIT m_session.told(tr("The case is with a senior, who decides within 1 h."));
            Q_EMIT left();
        },
        [this](const Error &error) {
            m_asking = false;
            complain(desk::errorText(error));
            return true;
        });
}

void ConfirmPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat()) { // the Enter that opened it, held a little long, confirms nothing
            confirm();
        }
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace kd::ui
