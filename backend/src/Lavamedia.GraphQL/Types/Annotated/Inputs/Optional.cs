namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>A member of an input object that tells "not given" from <c>null</c>.</summary>
/// <typeparam name="T">The type of the value; its nullability says whether <c>null</c> is allowed.</typeparam>
/// <param name="value">The given value.</param>
public readonly struct Optional<T>(T value) : IOptional, IEquatable<Optional<T>>
{
    /// <inheritdoc />
    public bool IsGiven { get; } = true;

    /// <summary>The given value; the default when none was given.</summary>
    public T Value { get; } = value;

    object? IOptional.Value => Value;

    /// <summary>A given value.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>The given value, or <paramref name="current"/> when none was given.</summary>
    public T Or(T current) => IsGiven ? Value : current;

    /// <inheritdoc />
    public bool Equals(Optional<T> other) =>
        IsGiven == other.IsGiven && EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(IsGiven, Value);

    /// <summary>Whether both are equal.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether both differ.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);
}
