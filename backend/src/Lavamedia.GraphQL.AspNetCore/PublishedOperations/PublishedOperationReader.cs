using System.Text;
using Lavamedia.GraphQL.AspNetCore.PersistedOperations;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.AspNetCore.PublishedOperations;

/// <summary>Makes operations of files: finds the fragments that each shares, and takes out what speaks to adapters.</summary>
internal sealed class PublishedOperationReader
{
    private readonly List<DocumentProblem> problems = [];
    private readonly Dictionary<string, (PublishedDocument File, DocumentNode Document)> shared = new(
        StringComparer.Ordinal
    );

    /// <summary>Reads all files. What is wrong is left out and told.</summary>
    public static (IReadOnlyList<PublishedOperation> Operations, IReadOnlyList<DocumentProblem> Problems) Read(
        IEnumerable<PublishedDocument> documents
    )
    {
        var reader = new PublishedOperationReader();
        var operations = reader.ReadAll(documents);
        return (operations, reader.problems);
    }

    private List<PublishedOperation> ReadAll(IEnumerable<PublishedDocument> documents)
    {
        var files = new List<(PublishedDocument File, DocumentNode Document)>();
        foreach (var file in documents)
        {
            if (Parse(new DocumentSources([file])) is not { } document)
            {
                continue;
            }

            if (document.Definitions is [FragmentDefinitionNode fragment])
            {
                if (!shared.TryAdd(fragment.Name.Value, (file, document)))
                {
                    problems.Add(
                        new DocumentProblem(
                            file.File,
                            null,
                            $"The fragment \"{fragment.Name.Value}\" is also that of {shared[fragment.Name.Value].File.File}."
                        )
                    );
                }
            }
            else
            {
                files.Add((file, document));
            }
        }

        var operations = new Dictionary<string, PublishedOperation>(StringComparer.Ordinal);
        foreach (var (file, document) in files)
        {
            if (ReadOperation(file, document) is not { } operation)
            {
                continue;
            }

            if (!operations.TryAdd(operation.Name, operation))
            {
                problems.Add(
                    operation.Problem(
                        operation.Definition,
                        $"The name \"{operation.Name}\" is also that of the operation in {operations[operation.Name].File}."
                    )
                );
            }
        }

        return [.. operations.Values];
    }

    private PublishedOperation? ReadOperation(PublishedDocument file, DocumentNode alone)
    {
        var sources = new DocumentSources([file, .. SharedBy(alone)]);
        if (Parse(sources) is not { } document)
        {
            return null;
        }

        if (
            document.Definitions.OfType<OperationDefinitionNode>().ToList() is not [{ Name: not null } operation]
            || document.Definitions.Any(definition => definition is not ExecutableDefinitionNode)
        )
        {
            problems.Add(
                new DocumentProblem(
                    file.File,
                    null,
                    "A published document has one operation, with a name, and the fragments that only it needs; or else one fragment, for all."
                )
            );
            return null;
        }

        if (operation.Operation is OperationKind.Subscription)
        {
            problems.Add(sources.Problem(operation, "A subscription cannot be published: its answer has no end."));
            return null;
        }

        var bare = new DocumentNode(
            [
                .. document.Definitions.Select(definition =>
                    definition == operation ? AdapterDirectives.Without(operation) : definition
                ),
            ],
            document.Source,
            document.Span
        );
        var text = Encoding.UTF8.GetBytes(Printer.Print(bare));
        return new PublishedOperation(sources, operation, bare, text, DocumentHash.Of(text));
    }

    /// <summary>The files of the fragments that a document does not have itself, each once; those that nobody has are told by validation.</summary>
    private List<PublishedDocument> SharedBy(DocumentNode document)
    {
        var found = new List<PublishedDocument>();
        var known = document
            .Definitions.OfType<FragmentDefinitionNode>()
            .Select(fragment => fragment.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
        Follow(document);
        return found;

        void Follow(DocumentNode from)
        {
            foreach (var name in from.Definitions.SelectMany(SpreadsIn))
            {
                if (known.Add(name) && shared.TryGetValue(name, out var fragment))
                {
                    found.Add(fragment.File);
                    Follow(fragment.Document);
                }
            }
        }
    }

    private static IEnumerable<string> SpreadsIn(DefinitionNode definition) =>
        definition switch
        {
            OperationDefinitionNode operation => SpreadsIn(operation.SelectionSet),
            FragmentDefinitionNode fragment => SpreadsIn(fragment.SelectionSet),
            _ => [],
        };

    private static IEnumerable<string> SpreadsIn(SelectionSetNode selections) =>
        selections.Selections.SelectMany(selection =>
            selection switch
            {
                FragmentSpreadNode spread => [spread.Name.Value],
                InlineFragmentNode inline => SpreadsIn(inline.SelectionSet),
                FieldNode { SelectionSet: { } below } => SpreadsIn(below),
                _ => [],
            }
        );

    private DocumentNode? Parse(DocumentSources sources)
    {
        if (Parser.TryParse(sources.Text, null, out var document, out GraphQLError? error))
        {
            return document;
        }

        problems.Add(sources.Problem(error));
        return null;
    }
}
