"""Asks a dummy thread for the lock that it does not have."""
import threading

print(threading._DummyThread._Thread__block)
