namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The binder's view of <see cref="Optional{T}"/>.</summary>
public interface IOptional
{
    /// <summary>Whether the client gave the member, be it as <c>null</c>.</summary>
    bool IsGiven { get; }

    /// <summary>The given value.</summary>
    object? Value { get; }
}
