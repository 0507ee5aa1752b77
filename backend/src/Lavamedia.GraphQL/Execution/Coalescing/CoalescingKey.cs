using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution.Coalescing;

/// <summary>
/// What a request asks, as far as it is nobody in particular who asks: a plan, which stands for the document, the operation and what
/// the caller may see, and the variables as they were sent.
/// </summary>
internal readonly struct CoalescingKey : IEquatable<CoalescingKey>
{
    /// <summary>Variables longer than this are hardly ever sent twice at the same time; they are not compared.</summary>
    private const int MaximumVariableBytes = 4096;

    private readonly OperationPlan _plan;
    private readonly byte[] _variables;
    private readonly int _hash;

    private CoalescingKey(OperationPlan plan, byte[] variables)
    {
        _plan = plan;
        _variables = variables;
        var hash = new HashCode();
        hash.Add(RuntimeHelpers.GetHashCode(plan));
        hash.AddBytes(variables);
        _hash = hash.ToHashCode();
    }

    /// <summary>
    /// The key of a request; null when its response is its own: when it has rights of its own, when the schema does not say that the response may be kept
    /// for others (<c>@cacheControl</c>), when it depends on headers, or when the request wants to know more than the data.
    /// </summary>
    public static CoalescingKey? Of(OperationPlan plan, GraphQLRequest request)
    {
        if (
            !request.MayCoalesce
            || request.CostReport is not CostReport.None
            || request.Uploads.Count > 0
            || plan.Cache is not { IsPrivate: false, Vary.Length: 0 }
        )
        {
            return null;
        }

        var variables =
            request.Variables.ValueKind is JsonValueKind.Undefined
                ? []
                : JsonMarshal.GetRawUtf8Value(request.Variables);
        return variables.Length > MaximumVariableBytes ? null : new CoalescingKey(plan, variables.ToArray());
    }

    public bool Equals(CoalescingKey other) =>
        ReferenceEquals(_plan, other._plan) && _variables.AsSpan().SequenceEqual(other._variables);

    public override bool Equals(object? obj) => obj is CoalescingKey other && Equals(other);

    public override int GetHashCode() => _hash;
}
