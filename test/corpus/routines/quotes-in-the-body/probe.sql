select quotes();
