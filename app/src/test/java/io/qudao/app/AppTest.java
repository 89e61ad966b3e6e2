package io.qudao.app;

import io.qudao.QudaoApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole program as requests see it, on the tests' database and without a server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = QudaoApplication.class)
@ContextConfiguration(initializers = TestedProgram.class)
@AutoConfigureMockMvc
@interface AppTest {}
