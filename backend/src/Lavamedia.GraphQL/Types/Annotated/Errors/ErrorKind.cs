namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>What sort of refusal an expected error is, for doors that tell it by more than its code, such as by an HTTP status.</summary>
public enum ErrorKind
{
    /// <summary>What was asked is understood and cannot be done; an error that says nothing else is one.</summary>
    Refused,

    /// <summary>The caller may not do it.</summary>
    Forbidden,

    /// <summary>The thing does not exist, or not for the caller.</summary>
    NotFound,

    /// <summary>It does not go with the present state of the thing, or with something else that there is.</summary>
    Conflict,

    /// <summary>The caller tried too often, and may come back.</summary>
    TooManyRequests,

    /// <summary>Something that we depend on does not answer.</summary>
    Unavailable,
}
