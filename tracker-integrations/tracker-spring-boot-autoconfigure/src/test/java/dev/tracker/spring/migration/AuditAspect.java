package dev.tracker.spring.migration;

import java.util.ArrayList;
import java.util.List;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.springframework.stereotype.Component;

/** As it was by hand. */
@Aspect
@Component
public class AuditAspect {
  final List<String> audit = new ArrayList<>();

  @Around("execution(* dev.tracker.spring.migration.*Payments.charge(..))")
  public Object audit(ProceedingJoinPoint call) throws Throwable {
    Object result = call.proceed();
    audit.add(call.getSignature().getName() + " " + result);
    return result;
  }
}
