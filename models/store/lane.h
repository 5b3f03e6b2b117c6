// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/job.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace kd::store {

/// A queue of jobs and the threads that take them, first come, first served. Each thread has its own handler, which owns
/// what a thread may not share. Submitting is thread-safe.
template<typename Access>
class Lane
{
public:
    using Handler = std::function<void(Job<Access> &)>;

    explicit Lane(std::vector<Handler> handlers)
    {
        for (Handler &handler : handlers) {
            m_threads.emplace_back([this, handle = std::move(handler)] { work(handle); });
        }
    }
    ~Lane() { close(); }

    void submit(std::unique_ptr<Job<Access>> job)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_closed) {
                m_jobs.push_back(std::move(job));
            }
        }
        // A job that came too late is destroyed here, outside of the lock: its future ends as Cancelled.
        m_wake.notify_one();
    }

    /// Finishes what runs, cancels what waits. Not from one of the lane's own threads.
    void close()
    {
        std::deque<std::unique_ptr<Job<Access>>> waiting;
        {
            const std::scoped_lock lock(m_mutex);
            m_closed = true;
            waiting.swap(m_jobs);
        }
        m_wake.notify_all();
        for (std::thread &thread : m_threads) {
            if (thread.joinable()) {
                thread.join();
            }
        }
    }

private:
    void work(const Handler &handle)
    {
        for (;;) {
            std::unique_ptr<Job<Access>> job;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [this] { return m_closed || !m_jobs.empty(); });
                if (m_jobs.empty()) {
                    return;
                }
                job = std::move(m_jobs.front());
                m_jobs.pop_front();
            }
            handle(*job);
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::unique_ptr<Job<Access>>> m_jobs;
    bool m_closed = false;
    std::vector<std::thread> m_threads;
};

} // namespace kd::store
