insert into article values (1000,'gevent-keyerror-threading-shutdown','gevent','zh','2026-11-02','x','[]','[{"name": "at-exit", "line": 1, "all": [{"predicates": [{"kind": "EXCEPTION", "value": "KeyError"}, {"kind": "MESSAGE", "value": "#"}]}, {"predicates": [{"kind": "MODULE", "value": "threading"}]}], "any": [], "none": [], "threads": []}]','[]');
insert into article_tag values (1000,0,'gevent');
insert into article_tag values (1000,1,'threading');
insert into article_tag values (1000,2,'退出');
insert into article_text values (1000,1000,'zh','gevent 补丁打得太晚，退出时 threading 抛出 KeyError','threading 在 monkey.patch_all() 之前被导入，主线程的编号变了，退出时找不到自己。','## 现象

程序正常结束，但最后打印一行：

```
Exception KeyError: KeyError(140468381321488,) in <module ''threading'' from ''/usr/lib/python2.7/threading.pyc''> ignored
```

## 原因

`threading` 用线程编号作为键保存主线程。gevent 打补丁之后，编号来自 greenlet，与导入时记下的编号不同，于是退出时的死锁检查和清理都找不到主线程。

## 解决

把打补丁放在程序的第一行：

```python
from gevent import monkey
monkey.patch_all()
```','[{"kind": "SYMPTOM", "heading": "现象", "level": 2, "anchor": "现象", "markdown": "程序正常结束，但最后打印一行：\n\n```\nException KeyError: KeyError(140468381321488,) in <module ''threading'' from ''/usr/lib/python2.7/threading.pyc''> ignored\n```", "html": "<p>程序正常结束，但最后打印一行：</p>\n<pre><code>Exception KeyError: KeyError(140468381321488,) in &lt;module ''threading'' from ''/usr/lib/python2.7/threading.pyc''&gt; ignored\n</code></pre>"}, {"kind": "ROOT_CAUSE", "heading": "原因", "level": 2, "anchor": "原因", "markdown": "`threading` 用线程编号作为键保存主线程。gevent 打补丁之后，编号来自 greenlet，与导入时记下的编号不同，于是退出时的死锁检查和清理都找不到主线程。", "html": "<p><code>threading</code> 用线程编号作为键保存主线程。gevent 打补丁之后，编号来自 greenlet，与导入时记下的编号不同，于是退出时的死锁检查和清理都找不到主线程。</p>"}, {"kind": "FIX", "heading": "解决", "level": 2, "anchor": "解决", "markdown": "把打补丁放在程序的第一行：\n\n```python\nfrom gevent import monkey\nmonkey.patch_all()\n```", "html": "<p>把打补丁放在程序的第一行：</p>\n<pre><code class=\"language-python\">from gevent import monkey\nmonkey.patch_all()\n</code></pre>"}]');
insert into clue values (1000,1000,'SIGNATURE','at-exit','','[]');
insert into clue values (1001,1000,'SAMPLE','at-exit.txt','Exception KeyError: KeyError(3078415472L,) in <module ''threading'' from ''/usr/lib/python2.7/threading.pyc''> ignored
','[]');
insert into article values (1001,'chunked-body-read-twice','http','en','2026-10-30','x','[]','[]','[]');
insert into article_tag values (1001,0,'http');
insert into article_tag values (1001,1,'streaming');
insert into article_text values (1001,1001,'en','StreamConsumed when a chunked body is read twice','The body of a streamed response can be read once; the second reader finds it consumed.','## Symptom

`StreamConsumed: The content for this response was already consumed`, raised far from the code that consumed it.

## Root cause

A log statement read the body first.

## Fix

Read the body once into a variable & pass that on:

```python
body = response.content
if len(body) < 1 and response.ok: ...
```','[{"kind": "SYMPTOM", "heading": "Symptom", "level": 2, "anchor": "symptom", "markdown": "`StreamConsumed: The content for this response was already consumed`, raised far from the code that consumed it.", "html": "<p><code>StreamConsumed: The content for this response was already consumed</code>, raised far from the code that consumed it.</p>"}, {"kind": "ROOT_CAUSE", "heading": "Root cause", "level": 2, "anchor": "root-cause", "markdown": "A log statement read the body first.", "html": "<p>A log statement read the body first.</p>"}, {"kind": "FIX", "heading": "Fix", "level": 2, "anchor": "fix", "markdown": "Read the body once into a variable & pass that on:\n\n```python\nbody = response.content\nif len(body) < 1 and response.ok: ...\n```", "html": "<p>Read the body once into a variable &amp; pass that on:</p>\n<pre><code class=\"language-python\">body = response.content\nif len(body) &lt; 1 and response.ok: ...\n</code></pre>"}]');
insert into article values (1002,'dummythread-block-after-fork','threading','en','2026-11-18','x','[{"packageName": "cpython", "introduced": "2.7", "fixed": "2.7.4", "lastAffected": ""}, {"packageName": "cpython", "introduced": "3.2", "fixed": "3.2.4", "lastAffected": ""}]','[{"name": "ignored", "line": 1, "all": [{"predicates": [{"kind": "EXCEPTION", "value": "AttributeError"}, {"kind": "MESSAGE", "value": "''_DummyThread'' object has no attribute ''_Thread__block''"}]}, {"predicates": [{"kind": "MODULE", "value": "threading"}]}], "any": [], "none": [], "threads": []}]','[{"title": "bpo-14308: _DummyThread objects after fork", "url": "https://bugs.python.org/issue14308"}]');
insert into article_tag values (1002,0,'threading');
insert into article_tag values (1002,1,'fork');
insert into article_tag values (1002,2,'cpython');
insert into article_alias values (1002,0,'dummy-thread-fork');
insert into article_text values (1002,1002,'en','''_DummyThread'' object has no attribute ''_Thread__block'' after os.fork','A thread that Python did not start forks, and the child complains about a lock that was never there.','## Symptom

A process that forks from a thread which the `threading` module did not create prints this when the child starts, or when it ends:

```
Exception AttributeError: AttributeError("''_DummyThread'' object has no attribute ''_Thread__block''",) in <module ''threading'' from ''/usr/lib/python2.7/threading.pyc''> ignored
```

The child goes on; nothing but the message is wrong.

## Root cause

Asking for `threading.current_thread()` in a foreign thread creates a `_DummyThread`. Its constructor deletes the lock `_Thread__block`, because nobody will ever join such a thread.

After a fork, `threading._after_fork` walks over all threads it knows and calls `_Thread__stop` on those that did not survive. That method takes the lock which was deleted.

```python
def __stop(self):
    self.__block.acquire()      # _DummyThread has no __block
    self.__stopped = True
```

## Fix

Upgrade to Python 2.7.4, 3.2.4 or later, where `_DummyThread` overrides the method.

If you cannot, define it before the first fork:

```python
import threading

threading._DummyThread._Thread__stop = lambda self: None
```

## Prevention

Fork from a thread that Python knows, or start the child with `subprocess`.

| Python | affected | fixed in |
|--------|----------|----------|
| 2.7    | 2.7.0 to 2.7.3 | 2.7.4 |
| 3.2    | 3.2.0 to 3.2.3 | 3.2.4 |','[{"kind": "SYMPTOM", "heading": "Symptom", "level": 2, "anchor": "symptom", "markdown": "A process that forks from a thread which the `threading` module did not create prints this when the child starts, or when it ends:\n\n```\nException AttributeError: AttributeError(\"''_DummyThread'' object has no attribute ''_Thread__block''\",) in <module ''threading'' from ''/usr/lib/python2.7/threading.pyc''> ignored\n```\n\nThe child goes on; nothing but the message is wrong.", "html": "<p>A process that forks from a thread which the <code>threading</code> module did not create prints this when the child starts, or when it ends:</p>\n<pre><code>Exception AttributeError: AttributeError(\"''_DummyThread'' object has no attribute ''_Thread__block''\",) in &lt;module ''threading'' from ''/usr/lib/python2.7/threading.pyc''&gt; ignored\n</code></pre>\n<p>The child goes on; nothing but the message is wrong.</p>"}, {"kind": "ROOT_CAUSE", "heading": "Root cause", "level": 2, "anchor": "root-cause", "markdown": "Asking for `threading.current_thread()` in a foreign thread creates a `_DummyThread`. Its constructor deletes the lock `_Thread__block`, because nobody will ever join such a thread.\n\nAfter a fork, `threading._after_fork` walks over all threads it knows and calls `_Thread__stop` on those that did not survive. That method takes the lock which was deleted.\n\n```python\ndef __stop(self):\n    self.__block.acquire()      # _DummyThread has no __block\n    self.__stopped = True\n```", "html": "<p>Asking for <code>threading.current_thread()</code> in a foreign thread creates a <code>_DummyThread</code>. Its constructor deletes the lock <code>_Thread__block</code>, because nobody will ever join such a thread.</p>\n<p>After a fork, <code>threading._after_fork</code> walks over all threads it knows and calls <code>_Thread__stop</code> on those that did not survive. That method takes the lock which was deleted.</p>\n<pre><code class=\"language-python\">def __stop(self):\n    self.__block.acquire()      # _DummyThread has no __block\n    self.__stopped = True\n</code></pre>"}, {"kind": "FIX", "heading": "Fix", "level": 2, "anchor": "fix", "markdown": "Upgrade to Python 2.7.4, 3.2.4 or later, where `_DummyThread` overrides the method.\n\nIf you cannot, define it before the first fork:\n\n```python\nimport threading\n\nthreading._DummyThread._Thread__stop = lambda self: None\n```", "html": "<p>Upgrade to Python 2.7.4, 3.2.4 or later, where <code>_DummyThread</code> overrides the method.</p>\n<p>If you cannot, define it before the first fork:</p>\n<pre><code class=\"language-python\">import threading\n\nthreading._DummyThread._Thread__stop = lambda self: None\n</code></pre>"}, {"kind": "PREVENTION", "heading": "Prevention", "level": 2, "anchor": "prevention", "markdown": "Fork from a thread that Python knows, or start the child with `subprocess`.\n\n| Python | affected | fixed in |\n|--------|----------|----------|\n| 2.7    | 2.7.0 to 2.7.3 | 2.7.4 |\n| 3.2    | 3.2.0 to 3.2.3 | 3.2.4 |", "html": "<p>Fork from a thread that Python knows, or start the child with <code>subprocess</code>.</p>\n<table><thead><tr><th>Python</th><th>affected</th><th>fixed in</th></tr></thead><tbody><tr><td>2.7</td><td>2.7.0 to 2.7.3</td><td>2.7.4</td></tr><tr><td>3.2</td><td>3.2.0 to 3.2.3</td><td>3.2.4</td></tr></tbody></table>"}]');
insert into article_text values (1003,1002,'zh','fork 之后提示 ''_DummyThread'' object has no attribute ''_Thread__block''','不是由 Python 启动的线程执行了 fork，子进程去取一个从未存在的锁。','## 现象

由 `threading` 模块之外创建的线程执行 fork 时，子进程会在启动或退出时打印：

```
Exception AttributeError: AttributeError("''_DummyThread'' object has no attribute ''_Thread__block''",) in <module ''threading'' from ''/usr/lib/python2.7/threading.pyc''> ignored
```

除了这条消息，子进程本身运行正常。

## 原因

在外来线程里调用 `threading.current_thread()` 会创建一个 `_DummyThread` 对象。没有人会去 join 这样的线程，所以它的构造函数删掉了锁 `_Thread__block`。

fork 之后，`threading._after_fork` 遍历所有已知线程，对没有存活下来的线程调用 `_Thread__stop`，而这个方法要获取那把已经被删掉的锁。

## 解决

升级到 Python 2.7.4、3.2.4 或更高版本，新版本里 `_DummyThread` 覆盖了这个方法。

如果不能升级，在第一次 fork 之前定义它：

```python
import threading

threading._DummyThread._Thread__stop = lambda self: None
```

## 预防

从 Python 认识的线程里 fork，或者用 `subprocess` 启动子进程。','[{"kind": "SYMPTOM", "heading": "现象", "level": 2, "anchor": "现象", "markdown": "由 `threading` 模块之外创建的线程执行 fork 时，子进程会在启动或退出时打印：\n\n```\nException AttributeError: AttributeError(\"''_DummyThread'' object has no attribute ''_Thread__block''\",) in <module ''threading'' from ''/usr/lib/python2.7/threading.pyc''> ignored\n```\n\n除了这条消息，子进程本身运行正常。", "html": "<p>由 <code>threading</code> 模块之外创建的线程执行 fork 时，子进程会在启动或退出时打印：</p>\n<pre><code>Exception AttributeError: AttributeError(\"''_DummyThread'' object has no attribute ''_Thread__block''\",) in &lt;module ''threading'' from ''/usr/lib/python2.7/threading.pyc''&gt; ignored\n</code></pre>\n<p>除了这条消息，子进程本身运行正常。</p>"}, {"kind": "ROOT_CAUSE", "heading": "原因", "level": 2, "anchor": "原因", "markdown": "在外来线程里调用 `threading.current_thread()` 会创建一个 `_DummyThread` 对象。没有人会去 join 这样的线程，所以它的构造函数删掉了锁 `_Thread__block`。\n\nfork 之后，`threading._after_fork` 遍历所有已知线程，对没有存活下来的线程调用 `_Thread__stop`，而这个方法要获取那把已经被删掉的锁。", "html": "<p>在外来线程里调用 <code>threading.current_thread()</code> 会创建一个 <code>_DummyThread</code> 对象。没有人会去 join 这样的线程，所以它的构造函数删掉了锁 <code>_Thread__block</code>。</p>\n<p>fork 之后，<code>threading._after_fork</code> 遍历所有已知线程，对没有存活下来的线程调用 <code>_Thread__stop</code>，而这个方法要获取那把已经被删掉的锁。</p>"}, {"kind": "FIX", "heading": "解决", "level": 2, "anchor": "解决", "markdown": "升级到 Python 2.7.4、3.2.4 或更高版本，新版本里 `_DummyThread` 覆盖了这个方法。\n\n如果不能升级，在第一次 fork 之前定义它：\n\n```python\nimport threading\n\nthreading._DummyThread._Thread__stop = lambda self: None\n```", "html": "<p>升级到 Python 2.7.4、3.2.4 或更高版本，新版本里 <code>_DummyThread</code> 覆盖了这个方法。</p>\n<p>如果不能升级，在第一次 fork 之前定义它：</p>\n<pre><code class=\"language-python\">import threading\n\nthreading._DummyThread._Thread__stop = lambda self: None\n</code></pre>"}, {"kind": "PREVENTION", "heading": "预防", "level": 2, "anchor": "预防", "markdown": "从 Python 认识的线程里 fork，或者用 `subprocess` 启动子进程。", "html": "<p>从 Python 认识的线程里 fork，或者用 <code>subprocess</code> 启动子进程。</p>"}]');
insert into clue values (1002,1002,'SIGNATURE','ignored','','[]');
insert into clue values (1003,1002,'SAMPLE','ignored.txt','Exception AttributeError: AttributeError("''_DummyThread'' object has no attribute ''_Thread__block''",) in <module ''threading'' from ''/opt/python/lib/python2.7/threading.pyc''> ignored
','[]');
insert into clue values (1004,1002,'NEAR_MISS','other-attribute.txt','AttributeError: ''_DummyThread'' object has no attribute ''native_id''
','[]');
insert into article values (1003,'fork-with-held-lock-logging-deadlock','threading','en','2026-11-10','x','[]','[{"name": "hung-in-logging", "line": 1, "all": [], "any": [], "none": [], "threads": [{"predicates": [{"kind": "BLOCKED_IN", "value": "lock"}, {"kind": "FRAME", "value": "logging.*"}]}]}]','[]');
insert into article_tag values (1003,0,'threading');
insert into article_tag values (1003,1,'fork');
insert into article_tag values (1003,2,'logging');
insert into article_tag values (1003,3,'deadlock');
insert into article_text values (1004,1003,'en','A forked child hangs for ever in logging','fork copies a lock that another thread holds at that moment; in the child nobody is left to release it.','## Symptom

A worker that was made by `os.fork()` never answers. A dump of its stack ends in `logging.Handler.acquire`.

## Root cause

`fork` copies the memory of the process, and with it every lock in the state that it has right now. Only the thread that called it lives on in the child. A lock held by another thread stays locked for ever.

## Fix

Start children with `spawn` instead:

```python
multiprocessing.set_start_method("spawn")
```

## Prevention

Fork before you start threads.','[{"kind": "SYMPTOM", "heading": "Symptom", "level": 2, "anchor": "symptom", "markdown": "A worker that was made by `os.fork()` never answers. A dump of its stack ends in `logging.Handler.acquire`.", "html": "<p>A worker that was made by <code>os.fork()</code> never answers. A dump of its stack ends in <code>logging.Handler.acquire</code>.</p>"}, {"kind": "ROOT_CAUSE", "heading": "Root cause", "level": 2, "anchor": "root-cause", "markdown": "`fork` copies the memory of the process, and with it every lock in the state that it has right now. Only the thread that called it lives on in the child. A lock held by another thread stays locked for ever.", "html": "<p><code>fork</code> copies the memory of the process, and with it every lock in the state that it has right now. Only the thread that called it lives on in the child. A lock held by another thread stays locked for ever.</p>"}, {"kind": "FIX", "heading": "Fix", "level": 2, "anchor": "fix", "markdown": "Start children with `spawn` instead:\n\n```python\nmultiprocessing.set_start_method(\"spawn\")\n```", "html": "<p>Start children with <code>spawn</code> instead:</p>\n<pre><code class=\"language-python\">multiprocessing.set_start_method(\"spawn\")\n</code></pre>"}, {"kind": "PREVENTION", "heading": "Prevention", "level": 2, "anchor": "prevention", "markdown": "Fork before you start threads.", "html": "<p>Fork before you start threads.</p>"}]');
insert into clue values (1005,1003,'SIGNATURE','hung-in-logging','','[]');
insert into clue values (1006,1003,'SAMPLE','py-spy.txt','Process 412: python worker.py
Python v3.8.18 (/usr/bin/python3.8)

Thread 412 (idle): "MainThread"
    acquire (logging/__init__.py:899)
    handle (logging/__init__.py:952)
    callHandlers (logging/__init__.py:1658)
    info (logging/__init__.py:1434)
    <module> (worker.py:9)
','[]');
