alter view "named" reset (security_invoker);
alter view "sized" set (check_option = 'cascaded', security_barrier = 'true');
