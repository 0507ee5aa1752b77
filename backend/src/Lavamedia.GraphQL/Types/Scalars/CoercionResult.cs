using System.Diagnostics.CodeAnalysis;

namespace Lavamedia.GraphQL.Types.Scalars;

/// <summary>A coerced value, or why there is none. Wrong input is expected, so it costs no exception.</summary>
public readonly struct CoercionResult
{
    private CoercionResult(object? value, string? error)
    {
        Value = value;
        Error = error;
    }

    /// <summary>The runtime value; meaningful only without <see cref="Error"/>.</summary>
    public object? Value { get; }

    /// <summary>What was wrong, as a sentence for the client.</summary>
    public string? Error { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsValid => Error is null;

    /// <summary>A coerced value.</summary>
    /// <param name="value">The runtime value.</param>
    public static CoercionResult Valid(object? value) => new(value, null);

    /// <summary>A value that the type does not accept.</summary>
    /// <param name="error">What was wrong, as a sentence for the client.</param>
    public static CoercionResult Invalid(string error) => new(null, error);
}
