using Lavamedia.GraphQL.EntityFramework.Planning;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.EntityFramework.Aggregates;

/// <summary>A field of <c>aggregates</c> or <c>groups</c> as the response shows it: an object of further fields, a cell, or a type name.</summary>
internal sealed class FigureField(FieldSelection selection) : OutputField(selection)
{
    /// <summary>The fields below; null for leaves.</summary>
    public IReadOnlyList<FigureField>? Fields { get; init; }

    public int? Cell { get; init; }

    public byte[]? TypeName { get; init; }
}
