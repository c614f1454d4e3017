package app.dateline.portal.page;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.checker.Checker;
import nu.validator.checker.CspEnforcementChecker;
import nu.validator.checker.DuplicateDtChecker;
import nu.validator.checker.HeadingHierarchyChecker;
import nu.validator.checker.MicrodataChecker;
import nu.validator.checker.NormalizationChecker;
import nu.validator.checker.TextContentChecker;
import nu.validator.checker.UncheckedSubtreeWarner;
import nu.validator.checker.UsemapChecker;
import nu.validator.checker.XmlPiChecker;
import nu.validator.checker.jing.CheckerSchema;
import nu.validator.checker.jing.CheckerValidator;
import nu.validator.checker.table.TableChecker;
import nu.validator.htmlparser.common.Heuristics;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import nu.validator.localentities.LocalCacheEntityResolver;
import nu.validator.vendor.thaiopensource.relaxng.impl.CombineValidator;
import nu.validator.vendor.thaiopensource.util.PropertyMap;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.Schema;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.Validator;
import nu.validator.vendor.thaiopensource.validate.prop.rng.RngProperty;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import nu.validator.vendor.thaiopensource.xml.sax.Jaxp11XMLReaderCreator;
import nu.validator.xml.AttributesPermutingXMLReaderWrapper;
import nu.validator.xml.NullEntityResolver;
import nu.validator.xml.ariaattributes.AriaAttributeDroppingSchemaWrapper;
import nu.validator.xml.customelements.NamespaceChangingSchemaWrapper;
import nu.validator.xml.dataattributes.DataAttributeDroppingSchemaWrapper;
import nu.validator.xml.langattributes.XmlLangAttributeDroppingSchemaWrapper;
import nu.validator.xml.roleattributes.RoleAttributeFilteringSchemaWrapper;
import nu.validator.xml.templateelement.TemplateElementDroppingSchemaWrapper;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The W3C's rules for HTML, by the parts of the Nu validator. They are put together here as its own
 * SimpleDocumentValidator does, which cannot be used itself: it wants an HTTP client of an older Jetty than the portal's.
 */
public final class HtmlValidator {
    private static final String RULES = "http://s.validator.nu/html5-all.rnc";

    /** Its reader calls itself as deep as the rules are nested, which a thread's usual megabyte just holds, or just not. */
    private static final int STACK_BYTES = 16 << 20;

    /** Reading the rules takes seconds; they never change. */
    private static final class Rules {
        static final Schema SCHEMA = readOnALargeStack();
    }

    private static Schema readOnALargeStack() {
        FutureTask<Schema> reading = new FutureTask<>(HtmlValidator::read);
        new Thread(null, reading, "rules", STACK_BYTES).start();
        try {
            return reading.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(RULES, e);
        }
    }

    private static Schema read() {
        System.setProperty("nu.validator.checker.enableLangDetection", "1");
        System.setProperty("nu.validator.schema.rdfa-full", "1");
        LocalCacheEntityResolver resolver = new LocalCacheEntityResolver(new NullEntityResolver());
        resolver.setAllowRnc(true);
        Found found = new Found();
        try {
            Schema rules = CompactSchemaReader.getInstance()
                    .createSchema(resolver.resolveEntity(null, RULES), properties(found, resolver));
            return new NamespaceChangingSchemaWrapper(new TemplateElementDroppingSchemaWrapper(
                    new RoleAttributeFilteringSchemaWrapper(new XmlLangAttributeDroppingSchemaWrapper(
                            new AriaAttributeDroppingSchemaWrapper(new DataAttributeDroppingSchemaWrapper(rules))))));
        } catch (Exception e) {
            throw new IllegalStateException(RULES, e);
        }
    }

    /** Errors and warnings, each with its line; empty if the page keeps the rules. */
    public List<String> check(String html) {
        Found found = new Found();
        try {
            PropertyMap properties = properties(found, null);
            Validator validator = Rules.SCHEMA.createValidator(properties);
            validator = both(validator, CheckerSchema.ASSERTION_SCH.createValidator(properties));
            validator = both(validator, CheckerSchema.LANGUAGE_DETECTING_CHECKER.createValidator(properties));
            for (Checker checker : checkers()) {
                validator = both(validator, new CheckerValidator(checker, properties));
            }
            HtmlParser parser = new HtmlParser();
            parser.setCommentPolicy(XmlViolationPolicy.ALLOW);
            parser.setContentNonXmlCharPolicy(XmlViolationPolicy.ALLOW);
            parser.setContentSpacePolicy(XmlViolationPolicy.ALTER_INFOSET);
            parser.setNamePolicy(XmlViolationPolicy.ALLOW);
            parser.setXmlnsPolicy(XmlViolationPolicy.ALTER_INFOSET);
            parser.setMappingLangToXmlLang(true);
            parser.setHeuristics(Heuristics.ALL);
            parser.setFeature("http://xml.org/sax/features/unicode-normalization-checking", true);
            parser.setStreamabilityViolationPolicy(XmlViolationPolicy.FATAL);
            parser.setErrorHandler(found);
            parser.setContentHandler(validator.getContentHandler());
            new AttributesPermutingXMLReaderWrapper(parser).parse(new InputSource(new StringReader(html)));
        } catch (SAXParseException e) {
            found.fatalError(e);
        } catch (SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
        return found.all;
    }

    private static List<Checker> checkers() {
        return List.of(
                new TableChecker(),
                new DuplicateDtChecker(),
                new HeadingHierarchyChecker(),
                new MicrodataChecker(),
                new NormalizationChecker(),
                new TextContentChecker(),
                new UncheckedSubtreeWarner(),
                new UsemapChecker(),
                new XmlPiChecker(),
                new CspEnforcementChecker());
    }

    private static Validator both(Validator one, Validator other) {
        return new CombineValidator(one, other);
    }

    private static PropertyMap properties(ErrorHandler errors, LocalCacheEntityResolver resolver) {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, errors);
        if (resolver != null) {
            properties.put(ValidateProperty.ENTITY_RESOLVER, resolver);
        }
        properties.put(ValidateProperty.XML_READER_CREATOR, new Jaxp11XMLReaderCreator());
        RngProperty.CHECK_ID_IDREF.add(properties);
        return properties.toPropertyMap();
    }

    private static final class Found implements ErrorHandler {
        private final List<String> all = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            add("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            add("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add("fatal", e);
        }

        private void add(String kind, SAXParseException e) {
            all.add(kind + " in line " + e.getLineNumber() + ": " + e.getMessage());
        }
    }
}
