// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/misbehave.h"

namespace kd::practice {

Response htmlPage(int status, const QByteArray &title)
{
    Response response;
    response.status = status;
    response.contentType = "text/html; charset=UTF-8";
    response.body =
        "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>";
    return response;
}

void misbehave(Answer &answer, const Fault &fault)
{
    switch (fault.kind) {
    case Fault::Kind::Outage:
        answer.response = htmlPage(503, "Service Unavailable");
        break;
    case Fault::Kind::Status:
        answer.response = htmlPage(fault.value, "Error");
        if (fault.value == 429) {
            answer.response.headers.append(QPair<QByteArray, QByteArray>("Retry-After", "1"));
        }
        break;
    case Fault::Kind::Html:
        answer.response = htmlPage(200, "Maintenance");
        break;
    case Fault::Kind::AfterEffect500:
        answer.response = htmlPage(500, "There has been a critical error on this website.");
        break;
    case Fault::Kind::Refuse:
    case Fault::Kind::AfterEffectClose:
        answer.wire = Wire::Close;
        break;
    case Fault::Kind::Hang:
    case Fault::Kind::AfterEffectHang:
        answer.wire = Wire::Hang;
        break;
    case Fault::Kind::Cut:
        answer.wire = Wire::Cut;
        break;
    case Fault::Kind::CutChunked:
        answer.wire = Wire::CutChunked;
        break;
    case Fault::Kind::CutOpen:
        answer.wire = Wire::CutOpen;
        break;
    case Fault::Kind::Latency:
    case Fault::Kind::GatewayTimeout:
        break;
    }
}

} // namespace kd::practice
