alter view "named" set (security_invoker = 'true');
alter view "sized" reset (check_option, security_barrier);
