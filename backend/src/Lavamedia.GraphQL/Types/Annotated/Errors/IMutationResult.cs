namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The executor's view of <see cref="MutationResult{T}"/>.</summary>
public interface IMutationResult
{
    /// <summary>The value; null when there are errors.</summary>
    object? Value { get; }

    /// <summary>The errors; null on success.</summary>
    IReadOnlyList<IGraphQLError>? Errors { get; }
}
