using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.AspNetCore.PublishedOperations;

/// <summary>An operation that is served by other names than its own: as a REST route, as a tool. Nothing of it is known about a schema.</summary>
public sealed class PublishedOperation
{
    private readonly DocumentSources sources;

    internal PublishedOperation(
        DocumentSources sources,
        OperationDefinitionNode definition,
        DocumentNode document,
        ReadOnlyMemory<byte> text,
        string id
    )
    {
        this.sources = sources;
        Definition = definition;
        Document = document;
        Text = text;
        Id = id;
    }

    /// <summary>Its name, which no other published operation has.</summary>
    public string Name => Definition.Name!.Value;

    /// <summary>What it does, in Markdown; from the description above it.</summary>
    public string? Description => Definition.Description?.Value;

    /// <summary>Whether it reads or changes.</summary>
    public OperationKind Kind => Definition.Operation;

    /// <summary>The id under which it is a persisted operation: the SHA-256 of <see cref="Text"/>.</summary>
    public string Id { get; }

    /// <summary>What the engine runs, as UTF-8: the operation and the fragments that it needs, without the directives of adapters.</summary>
    public ReadOnlyMemory<byte> Text { get; }

    /// <summary>The operation as it was written, with the directives of adapters.</summary>
    public OperationDefinitionNode Definition { get; }

    /// <summary>The operation and its fragments as the engine sees them.</summary>
    public DocumentNode Document { get; }

    /// <summary>The file that it was read from.</summary>
    public string File => sources.File;

    /// <summary>An adapter's directive on the operation, or null.</summary>
    public DirectiveNode? Directive(string name) =>
        Definition.Directives.FirstOrDefault(directive => directive.Name.Value == name);

    /// <summary>A fragment that the operation uses.</summary>
    public FragmentDefinitionNode Fragment(string name) =>
        Document.Definitions.OfType<FragmentDefinitionNode>().First(fragment => fragment.Name.Value == name);

    /// <summary>What is wrong at a node of the operation, with file and line.</summary>
    public DocumentProblem Problem(SyntaxNode node, string message) => sources.Problem(node, message);

    /// <summary>What the engine finds wrong, with file and line.</summary>
    public DocumentProblem Problem(GraphQLError error) => sources.Problem(error);
}
