namespace Lavamedia.Platform.Tests.Documents;

/// <summary>Documents in the memory of one process.</summary>
public sealed class LocalDocumentTests : AutomaticDocumentTests;
