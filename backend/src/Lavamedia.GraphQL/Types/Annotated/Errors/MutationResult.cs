namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>What a mutation method returns when it answers with a value or with expected errors, without throwing.</summary>
/// <typeparam name="T">The type of the value, shown as the payload's field.</typeparam>
public readonly struct MutationResult<T> : IMutationResult
{
    private MutationResult(T? value, IReadOnlyList<IGraphQLError>? errors)
    {
        Value = value;
        Errors = errors;
    }

    /// <summary>The value; the default when there are errors.</summary>
    public T? Value { get; }

    /// <inheritdoc />
    public IReadOnlyList<IGraphQLError>? Errors { get; }

    object? IMutationResult.Value => Value;

    /// <summary>A success.</summary>
    public static implicit operator MutationResult<T>(T value) => new(value, null);

    /// <summary>A success.</summary>
    public static MutationResult<T> Success(T value) => new(value, null);

    /// <summary>A failure with at least one error, each of a type declared by <c>[Error&lt;T&gt;]</c>.</summary>
    public static MutationResult<T> Failure(params IReadOnlyList<IGraphQLError> errors) => new(default, errors);
}
