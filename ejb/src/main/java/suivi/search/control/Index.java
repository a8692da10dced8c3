package suivi.search.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;

/** The index on this node's disk. It is made from the database and can be made again from it at any time. */
@ApplicationScoped
public class Index {

    /** Counted up whenever the documents or how they are made change: an index of another mapping is made anew (S14). */
    static final String MAPPING = "3";

    static final String RECOMMENDATIONS = "recommendation";

    static final String PROVISIONS = "provision";

    private static final System.Logger LOG = System.getLogger(Index.class.getName());

    @Inject
    @ConfigProperty(name = "suivi.index")
    private String folder;

    private volatile CloseableSearchMapping mapping;

    /**
     * Opens what is there; where that is nothing, of another mapping, never was completed or cannot be read, an empty
     * one.
     *
     * @return whether what is there is complete
     */
    synchronized boolean open() {
        close();
        if (MAPPING.equals(mark(RECOMMENDATIONS))) {
            try {
                mapping = build();
                documents();
                return true;
            } catch (RuntimeException unreadable) {
                LOG.log(System.Logger.Level.WARNING, "The search index cannot be read and is made anew", unreadable);
                close();
            }
        }
        clear();
        mapping = build();
        return false;
    }

    private CloseableSearchMapping build() {
        return SearchMapping.builder(
                        AnnotatedTypeSource.fromClasses(RecommendationDocument.class, ProvisionDocument.class),
                        MethodHandles.lookup())
                .properties(Map.of(
                        "hibernate.search.mapping.build_missing_discovered_jandex_indexes",
                        false,
                        "hibernate.search.backend.directory.root",
                        folder().toAbsolutePath().toString(),
                        "hibernate.search.backend.analysis.configurer",
                        BeanReference.ofInstance(new Analyzers()),
                        "hibernate.search.backend.lucene_version",
                        "LATEST",
                        "hibernate.search.backend.io.writer.ram_buffer_size",
                        64))
                .build();
    }

    @PreDestroy
    synchronized void close() {
        CloseableSearchMapping open = mapping;
        mapping = null;
        if (open != null) {
            open.close();
        }
    }

    public boolean isOpen() {
        return mapping != null;
    }

    private CloseableSearchMapping mapping() {
        CloseableSearchMapping open = mapping;
        if (open == null) {
            throw new IllegalStateException("The search index is not open");
        }
        return open;
    }

    SearchSession session() {
        return mapping().createSession();
    }

    <T> SearchScope<T> scope(Class<T> type) {
        return mapping().scope(type);
    }

    IndexReader reader(Class<?> type) {
        return scope(type).extension(LuceneExtension.get()).openIndexReader();
    }

    Analyzer analyzer(String name) {
        return mapping().backend().unwrap(LuceneBackend.class).analyzer(name).orElseThrow();
    }

    Analyzer normalizer(String name) {
        return mapping().backend().unwrap(LuceneBackend.class).normalizer(name).orElseThrow();
    }

    /** Brings these in, in place of what had their keys, and takes those out; lost in a crash until {@link #commit}. */
    void write(Collection<?> documents, Class<?> type, Collection<?> gone) {
        try (SearchSession session = mapping()
                .createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(Index::withoutCommit)
                .build()) {
            documents.forEach(document -> session.indexingPlan().addOrUpdate(document));
            gone.forEach(key -> session.indexingPlan().purge(type, key, null));
        }
    }

    /** Waits until it is written and says what failed; leaves it to {@link #commit} to bring it to the disk. */
    private static void withoutCommit(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.indexingFutureHandler(Index::refuseFailures);
    }

    private static void refuseFailures(CompletableFuture<? extends SearchIndexingPlanExecutionReport> writing) {
        writing.join().throwable().ifPresent(failure -> {
            throw new IllegalStateException("Not everything could be indexed", failure);
        });
    }

    /** What was written is on the disk after this. */
    void commit() {
        scope(Object.class).workspace().flush();
    }

    void clear(Class<?> type) {
        scope(type).workspace().purge();
    }

    /** How many recommendations it holds. */
    public long documents() {
        try (IndexReader reader = reader(RecommendationDocument.class)) {
            return reader.numDocs();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of each recommendation it holds, by id. */
    Map<Long, Integer> versions() {
        Map<Long, Integer> versions = new HashMap<>();
        try (IndexReader reader = reader(RecommendationDocument.class)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                collect(leaf, versions);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }

    private static void collect(LeafReaderContext leaf, Map<Long, Integer> versions) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        SortedNumericDocValues numbers = DocValues.getSortedNumeric(leaf.reader(), "number");
        SortedNumericDocValues version = DocValues.getSortedNumeric(leaf.reader(), "version");
        for (int document = numbers.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = numbers.nextDoc()) {
            if ((live == null || live.get(document)) && version.advanceExact(document)) {
                versions.put(numbers.nextValue(), (int) version.nextValue());
            }
        }
    }

    /** What {@link #mark(String, String)} wrote last; empty where nothing was. */
    String mark(String name) {
        try {
            return Files.readString(markFile(name));
        } catch (IOException nothing) {
            return "";
        }
    }

    /** Says of which state the documents of that name are, once they all are on the disk. */
    void mark(String name, String state) {
        try {
            Files.writeString(markFile(name), state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path markFile(String name) {
        return folder().resolve(name + ".mark");
    }

    private Path folder() {
        return Path.of(folder);
    }

    /** Only what is ours. */
    private void clear() {
        try {
            for (String name : List.of(RECOMMENDATIONS, PROVISIONS)) {
                Files.deleteIfExists(markFile(name));
                delete(folder().resolve(name));
            }
            Files.createDirectories(folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
