using System.Runtime.CompilerServices;

namespace Lavamedia.GraphQL.Planning;

/// <summary>A compiled operation: immutable, shared by all requests of the same shape.</summary>
/// <param name="Operation">What it was compiled from.</param>
/// <param name="Root">The selections on the root type.</param>
/// <param name="IsIncremental">Whether parts of the response may come later.</param>
internal sealed record OperationPlan(PreparedOperation Operation, SelectionSet Root, bool IsIncremental)
{
    /// <summary>What requests cost.</summary>
    public KnownCosts Costs { get; } = new(Operation.Variables);

    /// <summary>How long responses may be kept; null when they may not.</summary>
    public CachePolicy? Cache => (_cache ??= new(CachePolicy.Of(Root, Operation.Document.Schema))).Value;

    /// <summary>Whether the files of a request are read.</summary>
    public bool ReadsFiles => (_readsFiles ??= new(FileFields.ReadFiles(Root, Operation))).Value;

    private StrongBox<CachePolicy?>? _cache;
    private StrongBox<bool>? _readsFiles;
}
