namespace Lavamedia.GraphQL.Execution.Pipeline;

/// <summary>Compares documents byte by byte: a fingerprint that strangers cannot forge would cost more than reading them.</summary>
internal sealed class DocumentText : IEqualityComparer<ReadOnlyMemory<byte>>
{
    private DocumentText() { }

    public static DocumentText Comparer { get; } = new();

    public bool Equals(ReadOnlyMemory<byte> x, ReadOnlyMemory<byte> y) => x.Span.SequenceEqual(y.Span);

    /// <summary>Seeded anew in each process, so that nobody can choose documents that meet.</summary>
    public int GetHashCode(ReadOnlyMemory<byte> obj)
    {
        var hash = new HashCode();
        hash.AddBytes(obj.Span);
        return hash.ToHashCode();
    }
}
