using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Execution;

/// <summary>A document that a client registered.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its text as UTF-8.</param>
public readonly record struct RegisteredDocument(string Id, ReadOnlyMemory<byte> Text)
{
    /// <summary>What people call a document: the name of its first operation.</summary>
    public static string NameOf(DocumentNode document) =>
        document.Definitions.OfType<OperationDefinitionNode>().FirstOrDefault()?.Name?.Value ?? "unnamed";
}
