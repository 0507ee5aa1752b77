namespace Lavamedia.GraphQL.AspNetCore.Connections;

/// <summary>What is said to somebody who wants a place.</summary>
internal enum PlaceAnswer
{
    /// <summary>The place is his.</summary>
    IsTaken,

    /// <summary>There is none left.</summary>
    IsFull,

    /// <summary>His address has as many as it may.</summary>
    AddressIsFull,
}
