namespace Lavamedia.GraphQL.Validation;

/// <summary>Ends a validation that found enough errors or cost enough work; never leaves the validator.</summary>
internal sealed class ValidationAbortedException(string message) : Exception(message);
