namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>The three kinds of operation (spec section 2.3).</summary>
public enum OperationKind
{
    /// <summary>A read without side effects.</summary>
    Query,

    /// <summary>A write followed by a read.</summary>
    Mutation,

    /// <summary>A long-lived stream of events.</summary>
    Subscription,
}
